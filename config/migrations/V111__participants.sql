-- Who takes part in a case, beside the household and the casemanager.
create table participant (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  -- an organisation of the register, a person by name, or both
  organisation_id uuid null,
  person_name varchar(200) null,
  role varchar(40) not null,
  joined_on date not null,
  -- last day, inclusive; null: takes part
  left_on date null,
  constraint participant_in foreign key (case_file_id) references case_file (id),
  constraint participant_for foreign key (organisation_id) references organisation (id),
  constraint participant_is_somebody check (organisation_id is not null or person_name is not null),
  constraint participant_leaves_after_joining check (left_on is null or left_on >= joined_on),
  index participant_in_order (case_file_id, joined_on, id)
);
