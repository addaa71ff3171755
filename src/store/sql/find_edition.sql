select kind from editions where hash = :hash;
