-- One open task for each thing that waits for somebody: the soonest of those there are stays open.
update task later join task sooner
  on sooner.subject_id = later.subject_id and sooner.code = later.code and sooner.assignee_id = later.assignee_id
    and sooner.assignee_function <=> later.assignee_function and sooner.done_at is null
    and (sooner.due < later.due or (sooner.due = later.due and sooner.id < later.id))
  set later.done_at = later.opened_at
  where later.done_at is null;

alter table task
  add column open_about uuid generated always as (case when done_at is null then subject_id end) stored,
  add column open_for varchar(40) generated always as (case when done_at is null then coalesce(assignee_function, '') end)
    stored,
  add constraint task_waits_once unique (open_about, code, assignee_id, open_for);
