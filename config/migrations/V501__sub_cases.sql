-- What runs under a case file, each by one law and with one result: the units of retention.
create table sub_case (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  kind varchar(40) not null,
  opened_on date not null,
  -- day of the event from which its term of retention runs; null: it runs yet
  ended_on date null,
  result varchar(40) null,
  -- last day on which it must be kept, inclusive, and the number in the Selectielijst by which that is so
  keep_until date null,
  rule varchar(20) null,
  ended_by uuid null,
  constraint sub_case_of foreign key (case_file_id) references case_file (id),
  constraint sub_case_ends_with_result check (
    (ended_on is null) = (result is null) and (ended_on is null) = (keep_until is null)),
  constraint sub_case_ends_after_it_began check (ended_on is null or ended_on >= opened_on),
  index sub_case_in_order (case_file_id, id),
  index sub_case_kept_until (keep_until, id)
);

insert into sub_case (id, version, case_file_id, kind, opened_on)
  select uuid(), 1, g.case_file_id, g.ground, c.opened_at from case_file_ground g join case_file c on c.id = g.case_file_id;
