-- The last day for the first interview, by the law under which a case runs: not every law names one.
alter table case_file
  modify column interview_by date null,
  add column interview_article varchar(60) null after interview_by,
  add column interview_warned_for date null after interview_article,
  add index case_file_interview (interviewed_on, interview_by);

-- all had the terms of debt help
update case_file set interview_article = if(hurried_since is null, '4 lid 1 Wgs', '4 lid 2 Wgs');
update case_file c
  set c.interview_by = c.asked_on + interval 6 week, c.interview_article = '2.3.2 lid 1 Wmo 2015'
  where not exists (select 1 from case_file_ground g where g.case_file_id = c.id and g.ground = 'DEBT_HELP')
    and exists (select 1 from case_file_ground g where g.case_file_id = c.id and g.ground = 'SOCIAL_SUPPORT');
update case_file c
  set c.interview_by = null, c.interview_article = null
  where not exists
    (select 1 from case_file_ground g where g.case_file_id = c.id and g.ground in ('DEBT_HELP', 'SOCIAL_SUPPORT'));

-- a day without an office, but for holidays, moves to the next one with (Algemene termijnenwet 1)
update case_file set interview_by = interview_by + interval (8 - dayofweek(interview_by)) % 7 + 1 day
  where interview_article = '2.3.2 lid 1 Wmo 2015' and dayofweek(interview_by) in (1, 7);
-- nobody hears now of what passed before there were warnings
update case_file set interview_warned_for = interview_by where interview_by < date(utc_timestamp());

-- what waits for it waits as long, or no more
update task t join case_file c on c.id = t.case_file_id
  set t.due = c.interview_by
  where t.code = 'case.interview' and t.done_at is null and c.interview_by is not null;
update task t join case_file c on c.id = t.case_file_id
  set t.done_at = utc_timestamp(6)
  where t.code = 'case.interview' and t.done_at is null and c.interview_by is null;
