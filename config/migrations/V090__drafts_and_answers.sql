-- What somebody typed and did not send yet, encrypted; gone when sent, and after seven days.
create table draft (
  id uuid not null primary key,
  person_id uuid not null,
  content mediumblob not null,
  kept_at datetime(6) not null,
  index draft_person (person_id, kept_at),
  index draft_age (kept_at)
);

-- Answers given to a key of a client, so that the same request twice acts once; gone after a day.
create table given_answer (
  id uuid not null primary key,
  request_hash binary(32) not null,
  begun_at datetime(6) not null,
  status int null,
  media_type varchar(80) null,
  location varchar(500) null,
  tag varchar(80) null,
  body mediumblob null,
  index given_answer_age (begun_at)
);
