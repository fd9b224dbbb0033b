-- Who decides for an authority from outside of it is found among thousands who decide there as its own officers.
alter table mandate
  add column from_outside boolean generated always as (employer_id <> mandator_id) virtual,
  add index mandate_from_outside (mandator_id, measure, from_outside, holder_name);
