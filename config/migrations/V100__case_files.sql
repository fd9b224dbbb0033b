-- Case files: who directs them for which household, and what happened in them.
create table case_file (
  id uuid not null primary key,
  version bigint not null,
  -- random, such as D-7KQ4-M2XA: tells neither place nor order
  number char(11) not null,
  municipality_id uuid not null,
  household_id uuid not null,
  status varchar(40) not null,
  casemanager_id uuid null,
  threat_kind varchar(40) null,
  threat_on date null,
  opened_at datetime(6) not null,
  -- last day, inclusive (Wgs 4)
  interview_by date not null,
  interviewed_on date null,
  closed_at datetime(6) null,
  close_reason varchar(500) null,
  constraint case_file_number_once unique (number),
  constraint case_file_directed_by foreign key (municipality_id) references organisation (id),
  constraint case_file_has_one_casemanager check (
    case status
      when 'INTAKE' then casemanager_id is null
      when 'CLOSED' then true
      else casemanager_id is not null
    end),
  constraint case_file_threat_has_day check ((threat_kind is null) = (threat_on is null)),
  constraint case_file_closed_with_reason check (
    (status = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (close_reason is null)),
  index case_file_newest (opened_at, id),
  index case_file_of_household (household_id, municipality_id, status)
);

create table case_file_ground (
  case_file_id uuid not null,
  ground varchar(40) not null,
  primary key (case_file_id, ground),
  constraint case_file_ground_of foreign key (case_file_id) references case_file (id)
);

-- Who directed a case when. The database holds that there is one first, that each other starts at the very moment the
-- one before ended, and that at most one is open: no gap, no overlap, never two casemanagers.
create table direction (
  id uuid not null primary key,
  case_file_id uuid not null,
  casemanager_id uuid not null,
  started_at datetime(6) not null,
  follows_at datetime(6) null,
  ended_at datetime(6) null,
  reason varchar(500) not null,
  decided_by uuid not null,
  first_of uuid generated always as (case when follows_at is null then case_file_id end) stored,
  open_of uuid generated always as (case when ended_at is null then case_file_id end) stored,
  constraint direction_starts_once unique (first_of),
  constraint direction_open_once unique (open_of),
  constraint direction_ends_once unique (case_file_id, ended_at),
  constraint direction_follows_once unique (case_file_id, follows_at),
  constraint direction_follows foreign key (case_file_id, follows_at) references direction (case_file_id, ended_at),
  constraint direction_has_no_gap check (follows_at is null or follows_at = started_at),
  constraint direction_ends_after_start check (ended_at is null or ended_at >= started_at),
  constraint direction_of foreign key (case_file_id) references case_file (id),
  index direction_in_order (case_file_id, started_at)
);

create table timeline_entry (
  id uuid not null primary key,
  case_file_id uuid not null,
  happened_at datetime(6) not null,
  code varchar(80) not null,
  -- what the text names, as JSON; no names of residents
  parameters varchar(2000) not null,
  by_person uuid not null,
  by_organisation uuid null,
  constraint timeline_entry_of foreign key (case_file_id) references case_file (id),
  index timeline_entry_newest (case_file_id, happened_at, id)
);
