-- From when the terms of a case run: the day of the question, and the day since which a threat is known.
alter table case_file
  add column asked_on date null after opened_at,
  add column hurried_since date null after asked_on,
  add column threat_since date null after threat_on;

-- within the day: how far Amsterdam is ahead differs by season
update case_file set asked_on = date(opened_at + interval 1 hour);
update case_file join contact on contact.case_file_id = case_file.id
  set case_file.asked_on = date(contact.happened_at + interval 1 hour);
-- a threat is known since it was noted, on the timeline, or told at the opening
update case_file set threat_since = greatest(asked_on, coalesce(
    (select date(min(t.happened_at) + interval 1 hour) from timeline_entry t
      where t.case_file_id = case_file.id and t.code like 'case.threatened%'),
    date(opened_at + interval 1 hour)))
  where threat_kind is not null or interview_by < asked_on + interval 28 day;
update case_file set hurried_since = threat_since where interview_by < asked_on + interval 28 day;
update case_file set threat_since = null where threat_kind is null;

alter table case_file
  modify column asked_on date not null,
  add constraint case_file_threat_has_first_day check ((threat_kind is null) = (threat_since is null));
