-- The record: one row an event, in the order in which they were given.
create table events (
  position integer primary key autoincrement,
  attempt  text    not null,
  sequence integer not null check (sequence >= 1),
  at_ms    integer not null,
  kind     text    not null,
  fields   text    not null,
  unique (attempt, sequence)
);
