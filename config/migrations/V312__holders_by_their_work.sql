-- Who holds a mandate beside the officers who answer is to be looked at again: a coordinator is let in from now on, who left
-- his employer is shut out, at once or after the last day there that is known.
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, m.mandator_id, m.measure, m.holder_id, m.valid_from from mandate m
  where m.revoked_at is null and (m.employer_id <> m.mandator_id or not exists (
    select 1 from membership w join membership_function f on f.membership_id = w.id
    where w.person_id = m.holder_id and w.organisation_id = m.employer_id and w.valid_until is null
      and f.officer_function in ('TAILORING_OFFICER', 'LEGAL_OFFICER', 'CREDITOR_OFFICER')));
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, m.mandator_id, m.measure, m.holder_id, w.valid_until + interval 1 day
  from mandate m join membership w on w.person_id = m.holder_id and w.organisation_id = m.employer_id
  where m.revoked_at is null and w.valid_until is not null;
