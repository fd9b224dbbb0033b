-- The page of a resident who is away from the household for a while opens again by the day: when the stay before is over,
-- the clock looks for the next.
alter table portal_invitation
  add column look_on date null,
  add index portal_invitation_look (look_on, id);
update portal_invitation
  set look_on = open_until + interval 1 day
  where open_until is not null and closed_at is null and redeemed_at is not null and representation_id is null;
