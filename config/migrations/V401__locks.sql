-- Locked things, of which only their circle knows. What was locked together shares a circle.
create table access_lock (
  id uuid not null primary key,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  circle_id uuid not null,
  closed boolean not null,
  reason varchar(40) not null,
  locked_by uuid not null,
  locked_at datetime(6) not null,
  lifted_by uuid null,
  lifted_at datetime(6) null,
  -- one lock in force at a time on one thing
  in_force boolean as (if(lifted_at is null, true, null)) stored,
  unique index access_lock_in_force (subject_id, in_force),
  index access_lock_circle (circle_id)
);

create table access_circle_member (
  id uuid not null primary key,
  circle_id uuid not null,
  person_id uuid not null,
  excluded boolean not null,
  noted_by uuid not null,
  noted_at datetime(6) not null,
  ended_by uuid null,
  ended_at datetime(6) null,
  index access_circle_member_of (circle_id, person_id),
  index access_circle_member_circles (person_id, ended_at)
);
