-- All that the lists of statements ask lies with a standing, and their order too: when the article came in, the number of the
-- statement, who marked it, who gave the verdict in force, and the words that it stands on now, in lower case. So one page of a
-- list is read from an index in its order and no further, and whoever filters by person or words finds them by an index.
alter table standing add column received_at timestamp(6) with time zone;
alter table standing add column number integer;
alter table standing add column marked_by bigint references person (id);
alter table standing add column given_by bigint references person (id);
alter table standing add column search_key text;

update standing set
    received_at = (select a.received_at from article a where a.id = standing.article_id),
    number = (select s.number from statement s where s.id = standing.statement_id),
    marked_by = (select s.marked_by from statement s where s.id = standing.statement_id),
    given_by = (select v.given_by from verdict v where v.id = standing.verdict_id),
    search_key = (
        select lower(p.exact) from statement s join placement p on p.statement_id = s.id and p.number = s.placement_number
        where s.id = standing.statement_id
    );

alter table standing alter column received_at set not null;
alter table standing alter column number set not null;
alter table standing alter column marked_by set not null;
alter table standing alter column search_key set not null;
create index standing_list on standing
    (desk_id, received_at desc, article_id, number, stage, rating_id, category, marked_by, given_by, statement_id);
create index standing_marked_by on standing (desk_id, marked_by);
create index standing_given_by on standing (desk_id, given_by);

-- Which citations of a source stand, and which sources a statement is given, without reading the citations.
create index citation_standing on citation (source_id, retracted_at, statement_id);
create index citation_sources on citation (statement_id, retracted_at, source_id);

create index ledger_entry_action on ledger_entry (desk_id, action, position);
