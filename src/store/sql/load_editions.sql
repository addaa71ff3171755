select hash, kind, meaning, bytes, seal from editions order by hash;
