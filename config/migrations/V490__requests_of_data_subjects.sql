-- What a resident asks about his own data (AVG 15, 16, 18, 21), with its terms, its letters and its end.
create table subject_request (
  id uuid not null primary key,
  version bigint not null,
  resident_id uuid not null,
  municipality_id uuid not null,
  kind varchar(20) not null,
  asked varchar(2000) not null,
  channel varchar(20) not null,
  identity_check varchar(40) not null,
  received_on date not null,
  recorded_by uuid not null,
  recorded_at datetime(6) not null,
  -- last day to answer, inclusive; after an extension the later one
  answer_by date not null,
  owner_id uuid null,
  extended_on date null,
  extended_by uuid null,
  extend_reason varchar(1000) null,
  outcome varchar(20) null,
  -- code of request-refusals.csv
  ground varchar(40) null,
  reasons varchar(4000) null,
  decided_on date null,
  decided_by uuid null,
  decided_at datetime(6) null,
  object_by date null,
  carried_out_on date null,
  carried_out_by uuid null,
  carried_out varchar(1000) null,
  lifted_on date null,
  lifted_by uuid null,
  lift_reason varchar(1000) null,
  constraint subject_request_by foreign key (resident_id) references resident (id),
  constraint subject_request_to foreign key (municipality_id) references organisation (id),
  constraint subject_request_extended check (
    (extended_on is null) = (extend_reason is null) and (extended_on is null) = (extended_by is null)),
  constraint subject_request_decided check (
    (outcome is null) = (decided_on is null) and (outcome is null) = (reasons is null)
    and (outcome is null) = (decided_by is null) and (outcome is null) = (object_by is null)),
  constraint subject_request_refused_on_a_ground check (
    outcome is null or (outcome = 'GRANTED') = (ground is null)),
  constraint subject_request_lifted check (
    lifted_on is null or (kind = 'RESTRICTION' and outcome in ('GRANTED', 'PARTLY') and lift_reason is not null)),
  index subject_request_of (municipality_id, id),
  index subject_request_own (resident_id, id)
);

-- Whom a rectification was passed on to (AVG 19).
create table told_recipient (
  id uuid not null primary key,
  request_id uuid not null,
  organisation_id uuid not null,
  told_on date not null,
  constraint told_recipient_of foreign key (request_id) references subject_request (id),
  constraint told_recipient_once unique (request_id, organisation_id)
);

-- What a resident is given of his data, encrypted, until its last day.
create table subject_file (
  request_id uuid not null primary key,
  sealed mediumblob not null,
  made_at datetime(6) not null,
  open_until date not null,
  constraint subject_file_of foreign key (request_id) references subject_request (id),
  index subject_file_age (open_until)
);

-- While a resident contests or needs his data, it is kept and not otherwise used (AVG 18).
alter table resident add column restricted_since date null;
