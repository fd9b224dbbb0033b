-- Whom residents authorise to look along. An ended one stays, so that it can be told later who could see what.
create table representation (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  resident_id uuid not null,
  -- a person or an organisation helps
  helper_name varchar(120) null,
  helper_organisation uuid null,
  helper_person uuid null,
  scope varchar(40) not null,
  from_date date not null,
  until_date date not null,
  status varchar(40) not null,
  identity_check varchar(40) not null,
  recorded_by uuid not null,
  recorded_at datetime(6) not null,
  changed_by uuid null,
  changed_at datetime(6) null,
  change_reason varchar(300) null,
  index representation_of_case (case_file_id, id),
  index representation_of_person (helper_person, status),
  index representation_of_organisation (helper_organisation, status),
  constraint representation_case_file foreign key (case_file_id) references case_file (id),
  constraint representation_resident foreign key (resident_id) references resident (id),
  constraint representation_helper foreign key (helper_organisation) references organisation (id)
);

-- Codes that open a page, by their keyed hash; used once.
create table portal_invitation (
  id uuid not null primary key,
  version bigint not null,
  code_hash varbinary(32) not null,
  case_file_id uuid not null,
  -- empty: for the resident
  representation_id uuid null,
  resident_id uuid not null,
  expires_at datetime(6) not null,
  redeemed_at datetime(6) null,
  redeemed_by uuid null,
  unique index portal_invitation_code (code_hash),
  index portal_invitation_helper (representation_id, redeemed_at),
  index portal_invitation_resident (case_file_id, resident_id, redeemed_at),
  index portal_invitation_person (redeemed_by, id),
  constraint portal_invitation_case_file foreign key (case_file_id) references case_file (id),
  constraint portal_invitation_representation foreign key (representation_id) references representation (id)
);

create table portal_failed_try (
  id uuid not null primary key,
  person_id uuid not null,
  tried_at datetime(6) not null,
  index portal_failed_try_recent (person_id, tried_at)
);
