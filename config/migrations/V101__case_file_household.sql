alter table case_file add constraint case_file_for foreign key (household_id) references household (id);
