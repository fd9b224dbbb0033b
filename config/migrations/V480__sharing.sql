-- What is marked so may not be offered to others.
alter table access_grant add column do_not_pass_on boolean not null default false after resident_id;

-- Offers to come into a case: what was asked of whom, and what became of it.
create table share_offer (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null,
  form varchar(40) not null,
  status varchar(40) not null,
  offered_by uuid not null,
  offered_for uuid not null,
  offered_as varchar(40) not null,
  passed_on_from uuid null,
  recipient_organisation uuid not null,
  recipient_kind varchar(40) not null,
  recipient_id uuid not null,
  sections int not null,
  purpose varchar(80) not null,
  until_on date null,
  question varchar(1000) not null,
  do_not_pass_on boolean not null,
  offered_at datetime(6) not null,
  answer_by date not null,
  grant_id uuid null,
  answered_at datetime(6) null,
  answered_by uuid null,
  ended_at datetime(6) null,
  ended_by uuid null,
  reason varchar(500) null,
  settled_at datetime(6) null,
  -- after this day it lapses or ends by itself
  turns_after date as (case status when 'OFFERED' then answer_by when 'ACCEPTED' then until_on else null end) stored,
  constraint share_offer_of foreign key (case_file_id) references case_file (id),
  constraint share_offer_passed_on foreign key (passed_on_from) references share_offer (id) on delete cascade,
  constraint share_offer_answered check ((answered_at is null) = (answered_by is null)),
  constraint share_offer_open check (status <> 'OFFERED' or (answered_at is null and ended_at is null)),
  constraint share_offer_ends check ((form = 'HAND_OVER') = (until_on is null)),
  index share_offer_of_case (case_file_id, offered_at, id),
  index share_offer_to (recipient_id, offered_at, id),
  index share_offer_turns (turns_after, id),
  unique index share_offer_grant (grant_id)
);
