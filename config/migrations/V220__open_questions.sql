-- How many questions back wait for the asker, beside the part itself: every list of parts shows it without reading them.
alter table commitment add column open_questions int not null default 0;

update commitment c
  set c.open_questions =
    (select count(*) from commitment_question q where q.commitment_id = c.id and q.answered_at is null);
