-- Parties: organisations, their teams and who works for them.

create table organisation (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  oin char(20) not null,
  municipality_code char(4) null,
  valid_from date not null,
  -- last day, inclusive; null: without end
  valid_until date null,
  contact_officer varchar(200) null,
  contact_mailbox varchar(254) null,
  contact_telephone varchar(30) null,
  constraint organisation_oin_once unique (oin),
  constraint organisation_code_once unique (municipality_code),
  constraint organisation_code_of_municipality check ((kind = 'MUNICIPALITY') = (municipality_code is not null)),
  constraint organisation_ends_after_start check (valid_until is null or valid_until >= valid_from),
  index organisation_by_name (name, id)
);

create table organisation_predecessor (
  organisation_id uuid not null,
  -- municipality code of what went up in this one, wholly or in part
  code char(4) not null,
  primary key (organisation_id, code),
  constraint organisation_predecessor_of foreign key (organisation_id) references organisation (id)
);

create table team (
  id uuid not null primary key,
  version bigint not null,
  organisation_id uuid not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  constraint team_name_once unique (organisation_id, name),
  constraint team_of foreign key (organisation_id) references organisation (id)
);

create table membership (
  id uuid not null primary key,
  version bigint not null,
  -- subject of the token
  person_id uuid not null,
  organisation_id uuid not null,
  display_name varchar(200) not null,
  email varchar(254) not null,
  valid_from date not null,
  -- last day, inclusive; null: without end
  valid_until date null,
  constraint membership_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint membership_in foreign key (organisation_id) references organisation (id),
  index membership_of_person (person_id, valid_from),
  index membership_by_name (organisation_id, display_name, id)
);

create table membership_function (
  membership_id uuid not null,
  officer_function varchar(40) not null,
  primary key (membership_id, officer_function),
  constraint membership_function_of foreign key (membership_id) references membership (id)
);

create table membership_team (
  membership_id uuid not null,
  team_id uuid not null,
  primary key (membership_id, team_id),
  constraint membership_team_of foreign key (membership_id) references membership (id),
  constraint membership_team_in foreign key (team_id) references team (id)
);
