-- That the households of a demo were begun and played to the end: one that was broken off is told at the next start.
create table demo_performance (
  id tinyint not null primary key,
  begun_at datetime(6) not null,
  completed_at datetime(6),
  constraint demo_performance_one_row check (id = 1)
);
-- Where households are already, they came in before this was written down.
insert into demo_performance (id, begun_at, completed_at)
  select 1, utc_timestamp(6), utc_timestamp(6) from case_file limit 1;
