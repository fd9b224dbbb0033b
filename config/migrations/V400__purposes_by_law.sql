-- A grant names one purpose under one law (purposes.csv); those that joined several laws become one for each.
insert into access_grant (id, subject_kind, subject_id, grantee_kind, grantee_id, works_for, role, sections, purpose,
    legal_basis, resident_id, valid_from, valid_until, given_by, given_at, revoked_by, revoked_at, revoke_reason)
  select uuid(), g.subject_kind, g.subject_id, g.grantee_kind, g.grantee_id, g.works_for, g.role, g.sections,
      concat(g.purpose, '-', law.code), law.basis, g.resident_id, g.valid_from, g.valid_until, g.given_by, g.given_at,
      g.revoked_by, g.revoked_at, g.revoke_reason
    from access_grant g
    join (select 'wgs' as code, 'Wgs 3, 4 en 8' as basis
      union all select 'wmo', 'Wmo 2015 2.3.1-2.3.5'
      union all select 'pw', 'Participatiewet 7 en 35'
      union all select 'jw', 'Jeugdwet 2.3') law
      on concat('; ', g.legal_basis, '; ') like concat('%; ', law.basis, '; %')
    where g.purpose in ('case-direction', 'debt-help');

delete from access_grant where purpose in ('case-direction', 'debt-help');
