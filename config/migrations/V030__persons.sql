-- Residents as one municipality knows them, and the households they belong to.

create table resident (
  id uuid not null primary key,
  version bigint not null,
  municipality_id uuid not null,
  -- empty: none known
  given varchar(200) not null,
  prefix varchar(200) null,
  family varchar(200) not null,
  -- 1991-04-23, 1991-04 or 1991; null: not known
  birth_date varchar(10) null,
  -- encrypted with a key outside the database, and bound to this row
  bsn_sealed varbinary(100) null,
  -- keyed, different per municipality
  bsn_hash binary(32) null,
  street varchar(100) null,
  house_number varchar(100) null,
  postcode varchar(7) null,
  place varchar(100) null,
  secret_address boolean not null,
  -- encrypted, where it is secret
  address_sealed varbinary(1800) null,
  email varchar(254) null,
  telephone varchar(30) null,
  language varchar(3) not null,
  -- subject of the token with which he signs in
  person_id uuid null,
  constraint resident_bsn_once unique (municipality_id, bsn_hash),
  constraint resident_bsn_with_hash check ((bsn_sealed is null) = (bsn_hash is null)),
  constraint resident_secret_is_sealed check (
    not secret_address or coalesce(street, house_number, postcode, place) is null),
  constraint resident_of foreign key (municipality_id) references organisation (id),
  index resident_by_name (municipality_id, family, given, id),
  index resident_signs_in (person_id)
);

create table resident_correction (
  id uuid not null primary key,
  resident_id uuid not null,
  part varchar(40) not null,
  reason varchar(500) not null,
  corrected_by uuid not null,
  corrected_at datetime(6) not null,
  constraint resident_correction_of foreign key (resident_id) references resident (id),
  index resident_correction_in_order (resident_id, corrected_at, id)
);

create table household (
  id uuid not null primary key,
  version bigint not null,
  municipality_id uuid not null,
  constraint household_of foreign key (municipality_id) references organisation (id)
);

create table household_member (
  id uuid not null primary key,
  version bigint not null,
  household_id uuid not null,
  resident_id uuid not null,
  role varchar(40) null,
  joined_on date not null,
  -- last day, inclusive; null: still there
  left_on date null,
  constraint household_member_leaves_after_joining check (left_on is null or left_on >= joined_on),
  constraint household_member_joins_once unique (household_id, resident_id, joined_on),
  constraint household_member_in foreign key (household_id) references household (id),
  constraint household_member_is foreign key (resident_id) references resident (id),
  index household_member_of (resident_id, joined_on)
);
