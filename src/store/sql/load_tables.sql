-- Without what SQLite makes by itself.
select type || ' ' || name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type, name;
