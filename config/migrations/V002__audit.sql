-- The trail: what was done and what was refused. The application's account can insert and read here, nothing else.
create table trail_line (
  id uuid not null primary key,
  occurred_at datetime(6) not null,
  person_id uuid null,
  organisation_id uuid null,
  action varchar(80) not null,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  allowed boolean not null,
  reason varchar(80) null,
  index trail_line_subject (subject_id, id),
  index trail_line_person (person_id, id)
);

-- Lines that the sealer has yet to chain; it empties this queue within seconds.
create table trail_unsealed (
  line_id uuid not null primary key
);

-- The chain: each seal covers its line and the seal before it. The first line follows 32 zero bytes.
create table trail_seal (
  position bigint not null primary key,
  line_id uuid not null unique,
  hash binary(32) not null,
  sealed_at datetime(6) not null
);

-- The end of the chain, locked by whoever seals: one sealer at a time, on however many servers.
create table trail_head (
  id tinyint not null primary key,
  position bigint not null,
  hash binary(32) not null,
  constraint trail_head_one_row check (id = 1)
);
insert into trail_head (id, position, hash) values (1, 0, repeat(x'00', 32));
