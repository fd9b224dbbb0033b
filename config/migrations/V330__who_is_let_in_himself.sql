-- Only a mandate from outside, or of somebody whose function does not answer, lets its holder in himself: nothing is to be
-- looked at again for the others.
delete h from holder_change h
  where h.authority_id is not null and not exists (
    select 1 from mandate m
    where m.mandator_id = h.authority_id and m.measure = h.measure and m.holder_id = h.holder_id
      and (m.employer_id <> m.mandator_id or exists (
        select 1 from membership w
        where w.person_id = m.holder_id and w.organisation_id = m.employer_id and not exists (
          select 1 from membership_function f
          where f.membership_id = w.id
            and f.officer_function in ('TAILORING_OFFICER', 'LEGAL_OFFICER', 'CREDITOR_OFFICER')))));

-- A coordinator is let in from the first day on which he both works there as such and holds the mandate.
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, m.mandator_id, m.measure, m.holder_id, greatest(m.valid_from, w.valid_from)
  from mandate m join membership w on w.person_id = m.holder_id and w.organisation_id = m.employer_id
  where m.revoked_at is null and m.employer_id = m.mandator_id
    and (w.valid_until is null or w.valid_until >= m.valid_from)
    and (m.valid_until is null or m.valid_until >= w.valid_from)
    and not exists (
      select 1 from membership_function f
      where f.membership_id = w.id and f.officer_function in ('TAILORING_OFFICER', 'LEGAL_OFFICER', 'CREDITOR_OFFICER'))
    and not exists (
      select 1 from holder_change h
      where h.authority_id = m.mandator_id and h.measure = m.measure and h.holder_id = m.holder_id
        and h.due_on = greatest(m.valid_from, w.valid_from));

-- And is shut out after the last day of the mandate.
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, m.mandator_id, m.measure, m.holder_id, m.valid_until + interval 1 day
  from mandate m
  where m.revoked_at is null and m.employer_id = m.mandator_id and m.valid_until is not null
    and exists (
      select 1 from membership w
      where w.person_id = m.holder_id and w.organisation_id = m.employer_id and not exists (
        select 1 from membership_function f
        where f.membership_id = w.id
          and f.officer_function in ('TAILORING_OFFICER', 'LEGAL_OFFICER', 'CREDITOR_OFFICER')))
    and not exists (
      select 1 from holder_change h
      where h.authority_id = m.mandator_id and h.measure = m.measure and h.holder_id = m.holder_id
        and h.due_on = m.valid_until + interval 1 day);
