-- Attempts in the order in which they began, each attempt's events in its own order.
select e.attempt, e.sequence, e.at_ms, e.kind, e.fields
from events e
join (select attempt, min(position) as began from events group by attempt) first on first.attempt = e.attempt
order by first.began, e.sequence;
