-- What a resident asks about one line of who looked at his data. The line itself may have been moved out of the
-- processing log meanwhile, so what it said stands here too.
create table consultation_question (
  id uuid not null primary key,
  version bigint not null,
  line_id uuid not null,
  resident_id uuid not null,
  municipality_id uuid not null,
  looked_by uuid not null,
  looked_for uuid null,
  looked_at datetime(6) not null,
  activity varchar(40) not null,
  question varchar(1000) not null,
  asked_at datetime(6) not null,
  answer_by date not null,
  answer varchar(1000) null,
  answered_by uuid null,
  answered_at datetime(6) null,
  constraint consultation_question_once unique (line_id, resident_id),
  constraint consultation_question_resident foreign key (resident_id) references resident (id),
  constraint consultation_question_answered check ((answer is null) = (answered_at is null)),
  index consultation_question_of (municipality_id, id)
);
