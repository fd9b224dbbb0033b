-- Who belongs to a household when: what was noted wrongly is corrected or withdrawn, with what it said kept in view.
alter table household_member
  add column withdrawn_by uuid null,
  add column withdrawn_at datetime(6) null,
  add column withdraw_reason varchar(500) null,
  -- empty once it is withdrawn, so that the same can be noted again
  add column standing_from date generated always as (case when withdrawn_at is null then joined_on end) stored,
  add constraint household_member_joins_once_a_day unique (household_id, resident_id, standing_from),
  drop index household_member_joins_once;

create table household_member_revision (
  id uuid not null primary key,
  household_member_id uuid not null,
  role varchar(40) null,
  joined_on date not null,
  left_on date null,
  reason varchar(500) not null,
  corrected_by uuid not null,
  corrected_at datetime(6) not null,
  constraint household_member_revision_of foreign key (household_member_id) references household_member (id),
  index household_member_revision_in_order (household_member_id, corrected_at, id)
);
