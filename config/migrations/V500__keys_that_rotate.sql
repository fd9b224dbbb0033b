-- Under which key a look-up hash was made; 0: before that was noted.
alter table resident add column bsn_hash_key int not null default 0 after bsn_hash;
alter table portal_invitation add column code_hash_key int not null default 0 after code_hash;

-- How far the rows of each feature were walked over to bring them under the newest keys.
create table key_walk (
  name varchar(40) not null primary key,
  -- ids of the keys of field.json and lookup.json
  walked_keys varchar(40) not null,
  -- the last row that was looked at
  after_id uuid null,
  finished boolean not null
);
