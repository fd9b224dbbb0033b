-- Joint proposals: one question to several organisations about one case. The proposal has no outcome of its own.
create table joint_proposal (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  status varchar(40) not null,
  asks varchar(4000) not null,
  lawful varchar(4000) not null,
  involved varchar(4000) not null,
  worth_it varchar(4000) not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  sent_by uuid null,
  sent_at datetime(6) null,
  index joint_proposal_of_case (case_file_id, id),
  constraint joint_proposal_case foreign key (case_file_id) references case_file (id),
  constraint joint_proposal_sent check ((status = 'DRAFT') = (sent_at is null))
);

-- The parts of a draft; gone once it is sent, when each became a commitment.
create table proposal_draft_part (
  id uuid not null primary key,
  proposal_id uuid not null,
  authority_id uuid not null,
  measure varchar(40) not null,
  asked_from date not null,
  asked_until date not null,
  -- working days
  reply_days int not null,
  extends_id uuid null,
  unique index proposal_draft_part_once (proposal_id, authority_id, measure),
  constraint proposal_draft_part_proposal foreign key (proposal_id) references joint_proposal (id),
  constraint proposal_draft_part_authority foreign key (authority_id) references organisation (id)
);

create table proposal_draft_claim (
  part_id uuid not null,
  claim_id uuid not null,
  primary key (part_id, claim_id),
  constraint proposal_draft_claim_part foreign key (part_id) references proposal_draft_part (id),
  constraint proposal_draft_claim_claim foreign key (claim_id) references claim (id)
);

-- What one authority or creditor is asked, and what it promises: exactly one for good.
create table commitment (
  id uuid not null primary key,
  version bigint not null,
  proposal_id uuid not null,
  case_file_id uuid not null,
  authority_id uuid not null,
  measure varchar(40) not null,
  asked_from date not null,
  asked_until date not null,
  requested_on date not null,
  legal_ground varchar(200) not null,
  -- last day of the reply term, inclusive
  answer_by date not null,
  extends_id uuid null,
  case_number varchar(40) not null,
  authority_name varchar(200) not null,
  asker_id uuid not null,
  asker_name varchar(200) not null,
  status varchar(40) not null,
  committed_from date null,
  committed_until date null,
  conditions varchar(2000) null,
  made_known_on date null,
  decided_amount decimal(13,2) null,
  decided_under uuid null,
  decided_by uuid null,
  decided_by_name varchar(200) null,
  decided_on date null,
  reasons varchar(2000) null,
  route varchar(2000) null,
  collection varchar(40) null,
  -- next day on which the clock has something to do here
  look_on date null,
  index commitment_of_proposal (proposal_id),
  index commitment_of_case (case_file_id, id),
  index commitment_asked (authority_id, status, answer_by, id),
  index commitment_promised (authority_id, status, committed_until, id),
  index commitment_look_on (look_on, id),
  constraint commitment_proposal foreign key (proposal_id) references joint_proposal (id),
  constraint commitment_case foreign key (case_file_id) references case_file (id),
  constraint commitment_authority foreign key (authority_id) references organisation (id),
  constraint commitment_extends foreign key (extends_id) references commitment (id),
  -- nothing is promised or in force without a decision under a mandate
  constraint commitment_decided check (
    status not in ('COMMITTED', 'IN_FORCE', 'ENDED', 'CANCELLED')
      or (decided_under is not null and decided_by is not null and made_known_on is not null
        and committed_from is not null and committed_until is not null))
);

create table commitment_claim (
  commitment_id uuid not null,
  claim_id uuid not null,
  primary key (commitment_id, claim_id),
  index commitment_claim_claim (claim_id, commitment_id),
  constraint commitment_claim_commitment foreign key (commitment_id) references commitment (id),
  constraint commitment_claim_claim foreign key (claim_id) references claim (id)
);

-- Each step: who took it, for which organisation, under which mandate, when and why. Rows are added, never changed.
create table commitment_transition (
  id uuid not null primary key,
  commitment_id uuid not null,
  from_status varchar(40) null,
  to_status varchar(40) not null,
  by_person uuid not null,
  by_name varchar(200) not null,
  for_organisation_id uuid null,
  under_mandate_id uuid null,
  at datetime(6) not null,
  why varchar(2000) null,
  index commitment_transition_of (commitment_id, id),
  constraint commitment_transition_commitment foreign key (commitment_id) references commitment (id)
);

-- A question back is a message on the part; it changes no state.
create table commitment_question (
  id uuid not null primary key,
  version bigint not null,
  commitment_id uuid not null,
  asked varchar(2000) not null,
  asked_by uuid not null,
  asked_by_name varchar(200) not null,
  asked_at datetime(6) not null,
  answered varchar(2000) null,
  answered_by uuid null,
  answered_at datetime(6) null,
  index commitment_question_of (commitment_id, id),
  constraint commitment_question_commitment foreign key (commitment_id) references commitment (id)
);

-- What a partner said of its collection system; rows are added, never changed.
create table commitment_confirmation (
  id uuid not null primary key,
  commitment_id uuid not null,
  state varchar(40) not null,
  by_person uuid not null,
  at datetime(6) not null,
  note varchar(2000) null,
  index commitment_confirmation_of (commitment_id, id),
  constraint commitment_confirmation_commitment foreign key (commitment_id) references commitment (id)
);
