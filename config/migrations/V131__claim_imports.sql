-- How far the import of a file with claims is; keeps nothing of the file but where it is wrong.
create table claim_import (
  id uuid not null primary key,
  case_file_id uuid not null,
  started_by uuid not null,
  status varchar(40) not null,
  row_count int not null,
  rows_read int not null,
  faults text not null,
  fault_count int not null,
  touched_at datetime(6) not null,
  index claim_import_latest (case_file_id, started_by, id),
  constraint claim_import_of foreign key (case_file_id) references case_file (id)
);

-- the floors below came in beside this feature
alter table claim add constraint claim_of_case_file foreign key (case_file_id) references case_file (id);
alter table claim_debtor add constraint claim_debtor_resident foreign key (resident_id) references resident (id);
