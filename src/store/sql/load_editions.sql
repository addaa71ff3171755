select hash, kind, meaning, bytes from editions order by hash;
