-- What presses comes first: claims that stand, before those that are over, before those that were withdrawn; each by its
-- last day to pay, those without one at the end.
alter table claim
  add column urgency tinyint generated always as (
    case when withdrawn_at is not null then 2 when state in ('SETTLED', 'WAIVED', 'WRITTEN_OFF') then 1 else 0 end
  ) virtual,
  add column due_order date generated always as (coalesce(due_date, date '9999-12-31')) virtual,
  add index claim_by_urgency (case_file_id, urgency, due_order, id);
