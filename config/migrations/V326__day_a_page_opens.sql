-- The page of a resident who comes back to the household later opens on that day, which can be put right before it.
alter table portal_invitation
  add column open_from date null;
update portal_invitation
  join access_grant on access_grant.id = portal_invitation.grant_id
  set portal_invitation.open_from = date(convert_tz(access_grant.valid_from, '+00:00', '+02:00'))
  where access_grant.valid_from > utc_timestamp(6);
