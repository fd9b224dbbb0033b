-- An officer holds a grant for the organisation he works for; elsewhere, or when he has left, it is worth nothing.
alter table access_grant add column works_for uuid null after grantee_id;

update access_grant join case_file on case_file.id = access_grant.subject_id
  set access_grant.works_for = case_file.municipality_id
  where access_grant.grantee_kind = 'PERSON' and access_grant.role in ('CASEMANAGER', 'LAST_HOLDER');
