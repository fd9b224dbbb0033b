-- What the officers of one organisation did, newest first.
create index trail_line_organisation on trail_line (organisation_id, id);
