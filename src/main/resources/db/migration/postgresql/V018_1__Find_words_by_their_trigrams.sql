-- Words anywhere in a statement or in a source are found by their trigrams, where the server has pg_trgm and lets the user of this
-- database have it: whoever may create things in it may, from PostgreSQL 13 on. Elsewhere all words are found just as well, by
-- reading more: docs/operating.md says so, and how to make up for it.
do $$
begin
    create extension if not exists pg_trgm;
    create index standing_search on standing using gin (search_key gin_trgm_ops) where desk_id is not null;
    create index source_search on source using gin (search_key gin_trgm_ops);
exception when others then
    raise warning 'Stet runs without pg_trgm, which this server does not give (%). Looking for words takes longer.', sqlerrm;
end
$$;
