-- A wall: who is or was in a circle is kept out of what this one was split from. It stands beside any lock, and shows as none.
alter table access_lock add column wall boolean not null default false;
alter table access_lock
  add index access_lock_subject (subject_id, lifted_at),
  drop index access_lock_in_force,
  drop column in_force;
alter table access_lock
  add column in_force boolean as (if(lifted_at is null and not wall, true, null)) stored,
  add unique index access_lock_in_force (subject_id, in_force);
alter table access_lock drop index access_lock_subject;
