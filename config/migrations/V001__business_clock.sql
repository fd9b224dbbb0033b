-- The moment that dates and terms are counted from, as a shift of the real clock; moved in demo and tests only.
create table business_clock (
  id tinyint not null primary key,
  offset_millis bigint not null,
  constraint business_clock_one_row check (id = 1)
);
insert into business_clock (id, offset_millis) values (1, 0);
