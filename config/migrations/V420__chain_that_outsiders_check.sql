-- A seal covers every field of its line and of itself, each with its length, so that no two contents read alike
-- (docs/trail.md). Nothing was released under the form before, so the chain is made anew of the lines as they stand.
insert ignore into trail_unsealed (line_id) select id from trail_line;
delete from trail_seal;
update trail_head set position = 0, hash = repeat(x'00', 32) where id = 1;

-- The end of the chain once a day: who makes the whole chain anew is found by it. The application can add here alone.
create table trail_anchor (
  anchored_on date not null primary key,
  position bigint not null,
  hash binary(32) not null,
  index trail_anchor_position (position)
);

-- One walk along the chain, from its first seal to where it ended at the beginning of the walk, in batches.
create table trail_check (
  id uuid not null primary key,
  version bigint not null,
  begun_at datetime(6) not null,
  by_hand boolean not null,
  up_to bigint not null,
  up_to_hash binary(32) not null,
  position bigint not null,
  hash binary(32) not null,
  line_id uuid null,
  walked boolean not null,
  looked_to uuid null,
  faults bigint not null,
  ended_at datetime(6) null,
  index trail_check_ended (ended_at, begun_at)
);

-- What a walk found: ids and positions, no personal data. The first hundred of each walk.
create table trail_finding (
  id uuid not null primary key,
  check_id uuid not null,
  fault varchar(20) not null,
  position bigint null,
  line_id uuid null,
  anchored_on date null,
  index trail_finding_of_check (check_id, id),
  constraint trail_finding_check foreign key (check_id) references trail_check (id)
);

-- What is wrong with the trail now, told to the privacy officers once.
create table trail_alarm (
  kind varchar(20) not null primary key,
  version bigint not null,
  faults bigint not null,
  since datetime(6) not null
);
