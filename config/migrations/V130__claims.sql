-- What a household owes whom. live_reference is empty once a claim is withdrawn, so that it can be recorded again.
create table claim (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  creditor_id uuid not null,
  collecting_agent_id uuid null,
  reference varchar(60) not null,
  kind varchar(40) not null,
  original_amount decimal(13,2) not null,
  current_amount decimal(13,2) not null,
  costs decimal(13,2) not null,
  preferential boolean not null,
  since_date date null,
  due_date date null,
  state varchar(40) not null,
  live_reference varchar(60) null,
  recorded_at datetime(6) not null,
  state_since datetime(6) not null,
  withdrawn_at datetime(6) null,
  opened_at datetime(6) null,
  unique index claim_reference (case_file_id, creditor_id, live_reference),
  index claim_of_case (case_file_id, id),
  constraint claim_creditor foreign key (creditor_id) references organisation (id),
  constraint claim_collecting_agent foreign key (collecting_agent_id) references organisation (id)
);

create table claim_debtor (
  claim_id uuid not null,
  resident_id uuid not null,
  primary key (claim_id, resident_id),
  constraint claim_debtor_claim foreign key (claim_id) references claim (id)
);

-- What a claim was from a moment on, who made it so and why; rows are added, never changed.
create table claim_revision (
  id uuid not null primary key,
  claim_id uuid not null,
  change_kind varchar(40) not null,
  creditor_id uuid not null,
  collecting_agent_id uuid null,
  reference varchar(60) not null,
  kind varchar(40) not null,
  original_amount decimal(13,2) not null,
  current_amount decimal(13,2) not null,
  costs decimal(13,2) not null,
  preferential boolean not null,
  since_date date null,
  due_date date null,
  state varchar(40) not null,
  changed_at datetime(6) not null,
  by_person uuid not null,
  by_organisation uuid null,
  reason varchar(300) null,
  index claim_revision_of (claim_id, id),
  constraint claim_revision_claim foreign key (claim_id) references claim (id)
);
