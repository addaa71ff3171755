select at_ms, kind, fields from events where attempt = :attempt and sequence = :sequence;
