-- The record only grows: an answer once given is never changed or removed, whoever opens the file.
create trigger events_are_never_changed before update on events
begin
  select raise(abort, 'the record only grows: an event cannot be changed');
end;

create trigger events_are_never_removed before delete on events
begin
  select raise(abort, 'the record only grows: an event cannot be removed');
end;
