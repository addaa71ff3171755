insert into editions (hash, kind, meaning, bytes) values (:hash, :kind, :meaning, :bytes);
