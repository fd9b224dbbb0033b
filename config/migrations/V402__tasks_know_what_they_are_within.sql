-- A task of a question is hidden with who asked it, so it knows him as the gate does.
alter table task add column within_id uuid null after subject_id;
update task join contact on contact.id = task.subject_id
  set task.within_id = contact.resident_id
  where task.subject_kind = 'CONTACT';
