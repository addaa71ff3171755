insert into entries (position, attempt, sequence, text) values (:position, :attempt, :sequence, :text);
