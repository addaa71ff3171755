update head set entries = :entries, hash = :hash where one = 1;
