-- What the lists and counts of a desk ask of a standing lies with it, so that an index alone answers them however many
-- statements there are: its article, its category, the rating of the verdict in force, and the desk in whose lists it is, which
-- is none once its statement is retracted.
alter table standing add column article_id bigint references article (id);
alter table standing add column category varchar(20);
alter table standing add column desk_id bigint references desk (id);
alter table standing add column rating_id bigint references rating (id);

update standing set
    article_id = (select s.article_id from statement s where s.id = standing.statement_id),
    category = (select s.category from statement s where s.id = standing.statement_id),
    desk_id = (
        select a.desk_id from statement s join article a on a.id = s.article_id
        where s.id = standing.statement_id and s.retracted_at is null
    ),
    rating_id = (select v.rating_id from verdict v where v.id = standing.verdict_id);

alter table standing alter column article_id set not null;
alter table standing alter column category set not null;
create index standing_article on standing (article_id, desk_id, stage, rating_id);
create index standing_desk on standing (desk_id, stage, rating_id, article_id);
create index standing_category on standing (desk_id, category, article_id);
drop index standing_stage;
