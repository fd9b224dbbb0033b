-- What was judged of what a helper saw and did, and to whom it was handed over (E5).
create table helper_judgement (
  representation_id uuid not null primary key,
  case_file_id uuid not null,
  breach boolean not null,
  reasons varchar(1000) not null,
  judged_by uuid not null,
  judged_at datetime(6) not null,
  constraint helper_judgement_case foreign key (case_file_id) references case_file (id)
);

create table disclosure (
  id uuid not null primary key,
  representation_id uuid not null,
  case_file_id uuid not null,
  ground varchar(40) not null,
  article varchar(100) not null,
  recipient varchar(200) not null,
  line_count int not null,
  disclosed_by uuid not null,
  disclosed_at datetime(6) not null,
  constraint disclosure_case foreign key (case_file_id) references case_file (id),
  index disclosure_of (representation_id, id)
);
