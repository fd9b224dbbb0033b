-- Who is away and who stands in for him then.
create table absence (
  id uuid not null primary key,
  version bigint not null,
  person_id uuid not null,
  organisation_id uuid not null,
  replacement_id uuid not null,
  valid_from date not null,
  -- last day, inclusive
  valid_until date not null,
  -- real moment from which it counts no more
  ended_at datetime(6) null,
  constraint absence_ends_after_start check (valid_until >= valid_from),
  constraint absence_of_another check (person_id <> replacement_id),
  constraint absence_in foreign key (organisation_id) references organisation (id),
  index absence_of_person (person_id, organisation_id, valid_until),
  index absence_of_replacement (replacement_id, organisation_id, valid_until)
);

-- Whose second factor is lost, until others say that they handed one out anew.
create table lost_factor (
  id uuid not null primary key,
  version bigint not null,
  person_id uuid not null,
  lost_at datetime(6) not null,
  marked_by uuid not null,
  handed_out_by uuid null,
  confirmed_by uuid null,
  -- real moment from which a strong sign-in counts again
  counts_from datetime(6) null,
  lost_by uuid generated always as (case when counts_from is null then person_id end) stored,
  constraint lost_factor_once unique (lost_by),
  constraint lost_factor_by_others check (handed_out_by <> person_id and confirmed_by <> person_id),
  constraint lost_factor_by_two check (confirmed_by <> handed_out_by),
  index lost_factor_of (person_id, counts_from)
);

-- For whom the one who did it stood in.
alter table timeline_entry add column replacing uuid null after by_person;
