-- What makes a task somebody's: at a hand-over only what is the casemanager's as such passes to the next.
alter table task add column assignee_role varchar(40) null after assignee_id;

update task set assignee_role = case
    when code in ('case.interview', 'question.answer', 'pause.ends-soon', 'pause.failed') then 'CASEMANAGER'
    when code = 'case.assign' then 'DIRECTING_MUNICIPALITY'
    when code = 'contact.answer' then 'DESK'
    when code = 'commitment.answer' and assignee_kind = 'PERSON' then 'MANDATE_HOLDER'
    when code in ('commitment.answer', 'pause.confirm') then 'RESPONDENT'
  end;
