-- Who owed a claim at each moment. Of the past only what stands is known: who owes it since it was last told. What was
-- corrected before this table was there, did not keep who owed it.
create table claim_revision_debtor (
  revision_id uuid not null,
  resident_id uuid not null,
  primary key (revision_id, resident_id),
  constraint claim_revision_debtor_revision foreign key (revision_id) references claim_revision (id),
  constraint claim_revision_debtor_resident foreign key (resident_id) references resident (id)
);

insert into claim_revision_debtor (revision_id, resident_id)
select r.id, d.resident_id
from claim_revision r
join claim_debtor d on d.claim_id = r.claim_id
where not exists (
  select 1 from claim_revision later
  where later.claim_id = r.claim_id and later.id > r.id and later.change_kind = 'CORRECTED'
);
