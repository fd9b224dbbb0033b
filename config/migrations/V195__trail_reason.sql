-- The reason of an allowed act is the whole row of the rights table that decided.
alter table trail_line modify reason varchar(250) null;
