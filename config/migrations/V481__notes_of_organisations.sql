-- For whom the author of a note worked: notes on care are for that organisation alone. Null: written before this was kept,
-- for the municipality that directs.
alter table note add column organisation_id uuid null after compartment;

update note join case_file on case_file.id = note.case_file_id set note.organisation_id = case_file.municipality_id;

create index note_newest_of on note (case_file_id, compartment, organisation_id, written_at, id);
