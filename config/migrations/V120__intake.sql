-- Questions that reach the desk, and what became of them.
create table contact (
  id uuid not null primary key,
  version bigint not null,
  municipality_id uuid not null,
  channel varchar(40) not null,
  resident_id uuid null,
  question varchar(2000) not null,
  happened_at datetime(6) not null,
  logged_by uuid not null,
  status varchar(40) not null,
  -- what was answered, why it was referred, why it was withdrawn
  outcome varchar(2000) null,
  referred_to uuid null,
  case_file_id uuid null,
  handled_by uuid null,
  handled_at datetime(6) null,
  constraint contact_at foreign key (municipality_id) references organisation (id),
  constraint contact_of foreign key (resident_id) references resident (id),
  constraint contact_referred_to foreign key (referred_to) references organisation (id),
  constraint contact_opened foreign key (case_file_id) references case_file (id),
  constraint contact_handled check ((status = 'OPEN') = (handled_at is null) and (handled_at is null) = (handled_by is null)),
  constraint contact_referred check (status <> 'REFERRED' or referred_to is not null),
  constraint contact_became_case check ((status = 'CASE_OPENED') = (case_file_id is not null)),
  index contact_newest (municipality_id, happened_at, id),
  index contact_open (municipality_id, status, happened_at, id),
  index contact_of_resident (resident_id, municipality_id, happened_at, id)
);

-- What a contact said before a correction: kept in view.
create table contact_revision (
  id uuid not null primary key,
  contact_id uuid not null,
  channel varchar(40) not null,
  resident_id uuid null,
  question varchar(2000) not null,
  reason varchar(500) not null,
  corrected_by uuid not null,
  corrected_at datetime(6) not null,
  constraint contact_revision_of foreign key (contact_id) references contact (id),
  index contact_revision_in_order (contact_id, id)
);
