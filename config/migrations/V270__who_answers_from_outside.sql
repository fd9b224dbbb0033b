-- That who answers from outside of an authority is to be looked at again from a day on: of one part, or of all parts that
-- call upon one of its powers, some at a time. A row goes when that was done.
create table holder_change (
  id uuid not null primary key,
  version bigint not null,
  authority_id uuid null,
  measure varchar(40) null,
  holder_id uuid null,
  commitment_id uuid null,
  due_on date not null,
  -- the last part that was done; null: none yet
  after_id uuid null,
  constraint holder_change_of_part_or_power check (
    (commitment_id is not null and authority_id is null and measure is null and after_id is null)
    or (commitment_id is null and authority_id is not null and measure is not null and holder_id is not null)),
  constraint holder_change_authority foreign key (authority_id) references organisation (id),
  constraint holder_change_part foreign key (commitment_id) references commitment (id),
  index holder_change_due (due_on, id)
);

-- Mandates that stand already turn on their days too.
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, mandator_id, measure, holder_id, valid_from from mandate
  where employer_id <> mandator_id and revoked_at is null;
insert into holder_change (id, version, authority_id, measure, holder_id, due_on)
  select uuid(), 1, mandator_id, measure, holder_id, valid_until + interval 1 day from mandate
  where employer_id <> mandator_id and revoked_at is null and valid_until is not null;

-- In this order the parts that call upon one power of an authority are gone through.
alter table commitment add index commitment_of_power (authority_id, measure, id);
