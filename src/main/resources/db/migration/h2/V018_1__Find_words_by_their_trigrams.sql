-- H2 has no trigrams: it reads the words of a desk, which is one machine's work. The version is the same, so that an archive can
-- go from one kind of database to the other.
select 1;
