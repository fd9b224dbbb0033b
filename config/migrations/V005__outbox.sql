-- What must be told to the outside, stored in the transaction of the act. The address is emptied once it is sent.
create table outbox_message (
  id uuid not null primary key,
  version bigint not null,
  template varchar(60) not null,
  recipient_kind varchar(40) null,
  recipient_id uuid null,
  address varchar(254) null,
  parameters varchar(1000) not null,
  case_file_id uuid null,
  created_at datetime(6) not null,
  attempts int not null,
  next_attempt_at datetime(6) null,
  sent_at datetime(6) null,
  given_up_at datetime(6) null,
  last_failure varchar(80) null,
  index outbox_due (next_attempt_at, id)
);
