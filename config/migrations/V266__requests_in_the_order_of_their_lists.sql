-- In which of the three lists of a partner a request stands: each list is read in the order of its index, without sorting.
alter table commitment
  add column phase varchar(10) generated always as (case
    when status in ('REQUESTED', 'ACKNOWLEDGED') then 'OPEN'
    when status in ('COMMITTED', 'IN_FORCE') then 'PROMISED'
    else 'CLOSED' end) stored,
  add index commitment_asked_in_order (authority_id, phase, answer_by, id),
  add index commitment_promised_in_order (authority_id, phase, committed_until, id),
  drop index commitment_asked,
  drop index commitment_promised;
