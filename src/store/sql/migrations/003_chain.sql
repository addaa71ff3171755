-- The record, third edition: one entry an event, each with the hash of the one before (record/entry.hpp). The program moves the rows
-- of `events` over in the same transaction and drops that table.
create table entries (
  position integer primary key,
  attempt  text    not null,
  sequence integer not null check (sequence >= 1),
  text     text    not null,
  unique (attempt, sequence)
);

-- How many entries there are, and the hash of the last: entries that were cut off at the end are noticed.
create table head (
  one     integer primary key check (one = 1),
  entries integer not null,
  hash    text    not null
);

insert into head (one, entries, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Every case file and every guidance that an attempt was an answer to, once. The hash is that of the bytes; the seal is one of hash, kind
-- and meaning.
create table editions (
  hash    text primary key,
  kind    text not null,
  meaning text not null,
  bytes   text not null,
  seal    text not null
);

create trigger entries_are_never_changed before update on entries
begin
  select raise(abort, 'the record only grows: an entry cannot be changed');
end;

create trigger entries_are_never_removed before delete on entries
begin
  select raise(abort, 'the record only grows: an entry cannot be removed');
end;

create trigger editions_are_never_changed before update on editions
begin
  select raise(abort, 'the record only grows: an edition cannot be changed');
end;

create trigger editions_are_never_removed before delete on editions
begin
  select raise(abort, 'the record only grows: an edition cannot be removed');
end;
