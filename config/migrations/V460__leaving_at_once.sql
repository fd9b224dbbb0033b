-- Who leaves at once works there no more from that moment in his last day on.
alter table membership
  add column left_at datetime(6) null,
  -- why it was put on record after its first day
  add column enrol_reason varchar(500) null,
  add constraint membership_left_in_its_last_day check (left_at is null or valid_until is not null),
  add index membership_of_person_there (person_id, organisation_id, valid_from);

-- last day, inclusive; null: without end
alter table team add column valid_until date null;

-- the cases of who leaves
create index case_file_of_casemanager on case_file (casemanager_id, status, opened_at, id);
