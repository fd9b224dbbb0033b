-- Why a resident's page was closed, and until when one is open: what was noted of the household may be put right.
alter table portal_invitation
  add column close_reason varchar(80) null,
  add column open_until date null;

update portal_invitation join access_grant on access_grant.id = portal_invitation.grant_id
  set portal_invitation.close_reason = access_grant.revoke_reason
  where portal_invitation.closed_at is not null;

-- a grant ends at the beginning of the day after, in Amsterdam: still the last day itself in UTC
update portal_invitation join access_grant on access_grant.id = portal_invitation.grant_id
  set portal_invitation.open_until = date(access_grant.valid_until)
  where portal_invitation.closed_at is null and portal_invitation.representation_id is null;
