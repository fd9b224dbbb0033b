-- Case files of which no sub-case need be kept any more, and what was decided about them; ids and codes alone.
create table destruction_item (
  case_file_id uuid not null primary key,
  version bigint not null,
  municipality_id uuid not null,
  household_id uuid not null,
  case_number varchar(40) null,
  -- the day from which it may be destroyed
  due_on date not null,
  -- number in the Selectielijst that kept it longest
  rule varchar(20) not null,
  -- why it is left out of lists; null: it is not
  exempt_reason varchar(40) null,
  exempted_by uuid null,
  exempted_at datetime(6) null,
  list_id uuid null,
  destroyed_at datetime(6) null,
  index destruction_item_due (municipality_id, due_on, case_file_id),
  index destruction_item_listed (list_id, case_file_id)
);

-- What one officer proposed to destroy and another approved: once it is done, the certificate.
create table destruction_list (
  id uuid not null primary key,
  version bigint not null,
  municipality_id uuid not null,
  proposed_by uuid not null,
  proposed_at datetime(6) not null,
  approved_by uuid null,
  approved_at datetime(6) null,
  completed_at datetime(6) null,
  constraint destruction_by_two check (approved_by is null or approved_by <> proposed_by),
  constraint destruction_completed_when_approved check (completed_at is null or approved_at is not null),
  index destruction_list_of (municipality_id, id),
  index destruction_list_to_do (completed_at, approved_at, id)
);

-- How many rows of which table went by which rule.
create table destruction_count (
  list_id uuid not null,
  rule varchar(20) not null,
  table_name varchar(64) not null,
  row_count bigint not null,
  primary key (list_id, rule, table_name),
  constraint destruction_count_of foreign key (list_id) references destruction_list (id)
);
