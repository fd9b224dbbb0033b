-- Notes of those who work on a case, in a compartment; corrected or withdrawn, never lost.
create table note (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  compartment varchar(40) not null,
  text varchar(4000) not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  withdrawn_by uuid null,
  withdrawn_at datetime(6) null,
  withdraw_reason varchar(500) null,
  constraint note_of foreign key (case_file_id) references case_file (id),
  constraint note_withdrawn_with_reason check (
    (withdrawn_at is null) = (withdraw_reason is null) and (withdrawn_at is null) = (withdrawn_by is null)),
  index note_newest (case_file_id, compartment, written_at, id)
);

create table note_revision (
  id uuid not null primary key,
  note_id uuid not null,
  text varchar(4000) not null,
  reason varchar(500) not null,
  corrected_by uuid not null,
  corrected_at datetime(6) not null,
  constraint note_revision_of foreign key (note_id) references note (id),
  index note_revision_in_order (note_id, id)
);
