-- An officer who works for two organisations reads a mail where he does the work it is about.
alter table outbox_message add column works_for_id uuid null;
