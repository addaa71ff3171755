insert into events (attempt, sequence, at_ms, kind, fields)
values (:attempt, :sequence, :at_ms, :kind, :fields);
