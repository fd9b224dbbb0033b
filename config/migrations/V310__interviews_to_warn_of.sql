-- Which first interviews are still to be warned of: those of cases that somebody directs, and no others, so that the search
-- for them costs the same however many cases were closed.
alter table case_file
  drop index case_file_interview,
  add column interview_to_warn date generated always as (case
    when status not in ('INTAKE', 'CLOSED') and interviewed_on is null
      and (interview_warned_for is null or interview_warned_for <> interview_by) then interview_by end) virtual,
  add index case_file_interview_to_warn (interview_to_warn, id);
