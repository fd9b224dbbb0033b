-- Which mail carries the code, so that it is emptied when the code opens nothing any more.
alter table portal_invitation add column message_id uuid null;
