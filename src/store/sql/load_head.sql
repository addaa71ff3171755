select entries, hash from head where one = 1;
