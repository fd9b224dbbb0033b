-- What waits for whom until when: the source of every work list. No personal data: the reference is a case number.
create table task (
  id uuid not null primary key,
  version bigint not null,
  code varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  case_file_id uuid null,
  reference varchar(40) not null,
  assignee_kind varchar(40) not null,
  assignee_id uuid not null,
  assignee_function varchar(40) null,
  about varchar(200) null,
  due date not null,
  opened_at datetime(6) not null,
  done_at datetime(6) null,
  index task_work_list (assignee_id, done_at, due, id),
  index task_of_case (case_file_id, done_at, due, id),
  index task_of_subject (subject_id, code, done_at)
);
