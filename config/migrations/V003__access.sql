-- Who may see and do what: at once the check for one case and the filter of every list.
create table access_grant (
  id uuid not null primary key,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  grantee_kind varchar(40) not null,
  grantee_id uuid not null,
  role varchar(40) not null,
  sections int not null,
  purpose varchar(80) not null,
  legal_basis varchar(120) not null,
  valid_from datetime(6) not null,
  valid_until datetime(6) null,
  given_by uuid not null,
  given_at datetime(6) not null,
  revoked_by uuid null,
  revoked_at datetime(6) null,
  revoke_reason varchar(80) null,
  index access_grant_check (subject_id, grantee_id),
  index access_grant_list (grantee_id, role, revoked_at, subject_id)
);
