-- Who opened which case in an emergency, why, and what came of the review.
create table emergency_access (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  reason varchar(40) not null,
  words varchar(1000) not null,
  opened_at datetime(6) not null,
  until_at datetime(6) not null,
  review_by date not null,
  justified boolean null,
  review_words varchar(1000) null,
  reviewed_by uuid null,
  reviewed_at datetime(6) null,
  index emergency_access_of (municipality_id, id),
  index emergency_access_open (case_file_id, person_id, until_at),
  constraint emergency_access_case foreign key (case_file_id) references case_file (id),
  constraint emergency_access_municipality foreign key (municipality_id) references organisation (id)
);
