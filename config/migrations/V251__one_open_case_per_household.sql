-- Two desks that open at the same moment: one is told that the household has a case already.
alter table case_file
  add column open_for uuid generated always as (case when status <> 'CLOSED' then household_id end) stored,
  add constraint case_file_open_once unique (open_for, municipality_id);
