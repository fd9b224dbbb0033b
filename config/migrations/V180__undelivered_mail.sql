-- Mail that was tried often enough: somebody of the organisation in whose name it went must look.
create table undelivered_mail (
  message_id uuid not null primary key,
  organisation_id uuid not null,
  template varchar(60) not null,
  case_number varchar(40) not null,
  addressee varchar(200) not null,
  failure varchar(80) not null,
  given_up_at datetime(6) not null,
  index undelivered_mail_of (organisation_id, given_up_at, message_id),
  constraint undelivered_mail_organisation foreign key (organisation_id) references organisation (id)
);
