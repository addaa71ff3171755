insert into editions (hash, kind, meaning, bytes, seal) values (:hash, :kind, :meaning, :bytes, :seal);
