-- The processing log (Logboek Dataverwerkingen): one line for each data subject of each processing. The account of the
-- application adds and reads, nothing else; the owner's moves whole periods out (docs/operations.md). In the order of time,
-- so that adding costs the same however much there is and a period stands together.
create table processing_log (
  started_at datetime(6) not null,
  id binary(16) not null,
  ended_at datetime(6) not null,
  trace_id char(32) character set ascii not null,
  span_id char(16) character set ascii not null,
  foreign_span_id char(16) character set ascii null,
  status tinyint not null,
  name varchar(80) character set ascii not null,
  activity varchar(40) character set ascii not null,
  subject_type varchar(20) character set ascii not null,
  subject_id binary(32) not null,
  person_id uuid not null,
  organisation_id uuid null,
  functions varchar(160) character set ascii not null,
  primary key (started_at, id),
  index processing_log_subject (subject_id, started_at, id)
);
