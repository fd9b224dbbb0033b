-- The door of a resident, and of who helps one, stands open for that resident and closes by itself.
alter table access_grant add column resident_id uuid null;
alter table representation add column grant_id uuid null;
alter table portal_invitation add column grant_id uuid null, add column closed_at datetime(6) null;

update access_grant
  join representation on representation.case_file_id = access_grant.subject_id
    and access_grant.grantee_id in (representation.helper_person, representation.helper_organisation)
  set access_grant.resident_id = representation.resident_id, representation.grant_id = access_grant.id
  where access_grant.role = 'HELPER' and access_grant.revoked_at is null;

update access_grant
  join portal_invitation on portal_invitation.case_file_id = access_grant.subject_id
    and access_grant.grantee_id = portal_invitation.redeemed_by and portal_invitation.representation_id is null
  set access_grant.resident_id = portal_invitation.resident_id, portal_invitation.grant_id = access_grant.id
  where access_grant.role = 'RESIDENT' and access_grant.revoked_at is null;
