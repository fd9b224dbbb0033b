-- Who may not know of a case does not read its number here either.
alter table undelivered_mail add column case_file_id uuid null after template;
update undelivered_mail join case_file on case_file.number = undelivered_mail.case_number
  set undelivered_mail.case_file_id = case_file.id;
