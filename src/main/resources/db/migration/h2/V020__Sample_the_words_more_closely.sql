-- H2 takes no sample of words. The version is the same, so that an archive can go from one kind of database to the other.
select 1;
