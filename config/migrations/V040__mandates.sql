-- Powers that one authority has in a way of its own, and who may exercise a power in whose name.

create table power (
  id uuid not null primary key,
  authority_id uuid not null,
  measure varchar(40) not null,
  reserved boolean not null,
  -- the office it is reserved to
  office varchar(100) null,
  legal_article varchar(200) not null,
  valid_from date not null,
  -- last day, inclusive; null: without end
  valid_until date null,
  constraint power_once unique (authority_id, measure, valid_from),
  constraint power_reserved_to_office check (reserved = (office is not null)),
  constraint power_of foreign key (authority_id) references organisation (id)
);

create table mandate (
  id uuid not null primary key,
  version bigint not null,
  mandator_id uuid not null,
  holder_id uuid not null,
  holder_name varchar(200) not null,
  employer_id uuid not null,
  measure varchar(40) not null,
  basis varchar(40) not null,
  -- highest amount, inclusive; null: none
  ceiling decimal(13,2) null,
  maximum_count int null,
  maximum_unit varchar(40) null,
  valid_from date not null,
  -- last day, inclusive; null: without end
  valid_until date null,
  document varchar(200) null,
  holder_consented_on date null,
  employer_consented_on date null,
  granted_by uuid not null,
  granted_at datetime(6) not null,
  revoked_by uuid null,
  revoked_at datetime(6) null,
  revoke_reason varchar(500) null,
  constraint mandate_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint mandate_not_to_oneself check (granted_by <> holder_id),
  -- Awb 10:4 and 10:5
  constraint mandate_outside_with_consents check (
    employer_id = mandator_id
    or (holder_consented_on is not null and employer_consented_on is not null and document is not null)),
  constraint mandate_of foreign key (mandator_id) references organisation (id),
  constraint mandate_consented_by foreign key (employer_id) references organisation (id),
  index mandate_usable (mandator_id, measure, revoked_at, holder_name),
  index mandate_of_holder (holder_id, employer_id, mandator_id, measure)
);
