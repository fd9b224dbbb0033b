-- What became of a question is kept when something else becomes of it, or when its answer is put right.
alter table contact_revision
  add column happened_at datetime(6) null,
  add column status varchar(40) null,
  add column outcome varchar(2000) null,
  add column referred_to uuid null,
  add column handled_by uuid null,
  add column handled_at datetime(6) null;
alter table contact add index contact_of_case (case_file_id);
