-- The events of a store of the first or second edition, in the order in which they were given.
select attempt, sequence, at_ms, kind, fields from events order by position;
