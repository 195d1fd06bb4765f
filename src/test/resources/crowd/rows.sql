-- {articles} articles of one desk with 500 statements each, three citations a statement, and a fifth as many articles on eight
-- desks beside it. Rows follow each other as in life: everybody works at the same time, so that what belongs to one article
-- lies all over the tables. The shares are made of numbers that have nothing to do with each other, and the same each time.
set session_replication_role = replica;

create temporary table crowd as
  select {desk}::bigint as desk, {articles} as own, {articles} + greatest(1, {articles} / 5) as every,
    (select array_agg(id order by id) from person where desk_id = {desk}) as people,
    (select array_agg(r.id order by r.ordinal) from rating r join scale s on s.id = r.scale_id where s.desk_id = {desk})
      as ratings;

insert into desk select 1000000 + d, 'Desk ' || d, now() from generate_series(0, 7) d;
insert into person (id, desk_id, name, email, role, added_at)
  select 1000000 + d, 1000000 + d, 'Person ' || d, d || '@example.org', 'REVIEWER', now() from generate_series(0, 7) d;

create temporary table crowd_article as
  select 1000000 + a as id, case when a < own then desk else 1000000 + a % 8 end as desk, a < own as is_own, a as ordinal,
    case when a < own then people[1 + a % array_length(people, 1)] else 1000000 + a % 8 end as person
  from crowd, generate_series(0, every - 1) a;

insert into article (id, desk_id, title, outlet, language, received_at, received_by, last_statement, assignments,
    assignee_id)
  select id, desk, 'Article ' || ordinal, 'The Evening Ledger', 'en', now() - (1000 - ordinal) * interval '6 hours', person,
    500, 0, case when ordinal % 10 = 0 then person end
  from crowd_article;
insert into revision (id, article_id, number, text, digest, length, medium, received_at, received_by)
  select id, id, 1, t.text, encode(sha256(convert_to(t.text, 'UTF8')), 'hex'), length(t.text), 'PASTE', now(), person
  from crowd_article, crowd_text t;
insert into part (id, revision_id, ordinal, kind, span_start, span_end)
  select 1000000 + row_number() over (), a.id, p.ordinal, p.kind, p.span_start, p.span_end
  from crowd_part p, crowd_article a order by p.ordinal, a.ordinal;

create temporary table crowd_source as
  select 1000000 + s as id, case when s < own * 50 then desk else 1000000 + s % 8 end as desk, s as ordinal,
    case when s < own * 50 then people[1 + s % array_length(people, 1)] else 1000000 + s % 8 end as person
  from crowd, generate_series(0, every * 50 - 1) s;
insert into source (id, desk_id, edition, title, kind, search_key, url, added_at, added_by)
  select id, desk, 1, 'Minutes of meeting ' || ordinal, (array['DOCUMENT', 'WEB_PAGE', 'NEWS_REPORT', 'LAW'])[1 + ordinal % 4],
    'minutes of meeting ' || ordinal, 'https://example.org/minutes/' || ordinal, now() - (100000 - ordinal) * interval '1 minute',
    person
  from crowd_source order by ordinal;

-- Seven of ten have been captured.
insert into blob select id, encode(sha256(convert_to('blob ' || id, 'UTF8')), 'hex'), 100
  from crowd_source where ordinal % 10 < 7;
insert into blob_piece select id, id, 0, 'x' from blob where id >= 1000000;
insert into capture (id, source_id, number, blob_id, method, media_type, taken_at, taken_by, reading)
  select id, id, 1, id, (array['UPLOAD', 'PASTE', 'UPLOAD'])[1 + ordinal % 3], 'text/plain', now(), person, 'READ'
  from crowd_source where ordinal % 10 < 7;
insert into capture_text select id, id, 'The minutes have it: ' || id, encode(sha256(convert_to('text ' || id, 'UTF8')), 'hex'), 28,
    'plain text'
  from blob where id >= 1000000;

-- Turn by turn through the articles: statement 1 of each, then statement 2 of each.
create temporary table crowd_statement as
  select 1000000 + s as id, a.id as article, 1 + s / every as number, s as ordinal, a.person, a.is_own, a.ordinal as of,
    s * 7919 % 1009 as chance, now() - (every * 500 - s) * interval '30 seconds' as at
  from crowd, generate_series(0, every * 500 - 1) s, crowd_article a where a.ordinal = s % every;
insert into statement (id, article_id, number, category, placement_number, marked_at, marked_by, retraction_reason,
    retracted_by, retracted_at)
  select id, article, number,
    (array['NUMBER', 'NAME', 'DATE', 'QUOTATION', 'PLACE', 'TITLE', 'MONEY', 'LEGAL', 'CAUSAL', 'OTHER'])[1 + chance % 10], 1, at,
    person, case when chance < 20 then 'Marked twice.' end, case when chance < 20 then person end,
    case when chance < 20 then at end
  from crowd_statement order by ordinal;
insert into placement (id, statement_id, revision_id, number, span_start, span_end, exact, prefix, suffix, placed_at,
    placed_by)
  select s.id, s.id, article, 1, w.span_start, w.span_start + length(w.exact), w.exact, '', '', at, person
  from crowd_statement s join crowd_words w on w.number = s.number and w.shift = s.of % 4 order by s.ordinal;

-- Three of four are checked, and one of fifteen was and is to be checked again.
insert into verdict (id, statement_id, number, rating_id, rationale, wording, given_at, given_by)
  select s.id, s.id, 1, ratings[1 + (chance * chance) % array_length(ratings, 1)],
    'The minutes have it, and the clerk signed them.', p.exact, at, person
  from crowd, crowd_statement s join placement p on p.id = s.id where chance % 100 < 82 order by s.ordinal;
insert into standing (id, statement_id, article_id, category, desk_id, stage, verdict_id, rating_id, verdict_number, recheck_reason,
    moved_at, received_at, number, marked_by, given_by, search_key)
  select s.id, s.id, article, m.category, case when chance >= 20 then a.desk end,
    case when chance % 100 < 75 then 'CHECKED' when chance % 100 < 82 then 'RE_CHECK' when chance % 100 < 88 then 'IN_PROGRESS'
      else 'UNREVIEWED' end,
    v.id, v.rating_id, coalesce(v.number, 0), case when chance % 100 between 75 and 81 then 'The words were changed.' end, at,
    r.received_at, s.number, m.marked_by, v.given_by, lower(p.exact)
  from crowd_statement s join crowd_article a on a.id = s.article join statement m on m.id = s.id
    join article r on r.id = s.article join placement p on p.id = s.id
    left join verdict v on v.id = s.id order by s.ordinal;

-- Few sources are cited often, and many seldom.
create temporary table crowd_citation as
  select 1000000 + c as id, s.id as statement, 1 + c / (every * 500) as number, c as ordinal, s.person, s.at,
    1000000 + case when s.is_own then floor(own * 50 * power(c::bigint * 104729 % 1000003 / 1000003.0, 2))
      else own * 50 + ((s.of - own * 50) % 8 + 8) % 8 + c % ((every - own) * 6) * 8 end as source
  from crowd, generate_series(0, every * 1500 - 1) c, crowd_statement s where s.ordinal = c % (every * 500);
insert into citation (id, statement_id, number, source_id, excerpt, stance, directness, basis, cited_at, cited_by,
    retraction_reason, retracted_by, retracted_at)
  select id, statement, number, source, case when ordinal % 2 = 0 then 'The minutes have it: ' || source end,
    (array['SUPPORTS', 'SUPPORTS', 'SUPPORTS_IN_PART', 'CONTRADICTS', 'CONTEXT'])[1 + ordinal % 5], 'PRIMARY', 'DOCUMENT', at,
    person, case when ordinal % 53 = 0 then 'Not this one.' end, case when ordinal % 53 = 0 then person end,
    case when ordinal % 53 = 0 then at end
  from crowd_citation order by ordinal;
insert into quotation_test (id, citation_id, capture_id, outcome, span_start, span_end, spans, changes, normalisation,
    tested_at)
  select c.id, c.id, k.id, 'EXACT', 0, 28, '0-28', '[]', 1, c.cited_at
  from citation c join capture k on k.source_id = c.source_id where c.id >= 1000000 and c.excerpt is not null order by c.id;

-- The desks' ledgers in number and in kind; their hashes are no hashes.
insert into ledger_entry (id, desk_id, position, at, actor_id, actor_name, actor_role, action, subject_kind, subject_id,
    subject_label, article_id, facts, leaf)
  select 1000000 + s.ordinal, a.desk, 1000000 + s.ordinal, at, s.person, 'Somebody', 'reviewer', 'statement-marked', 'statement',
    '' || number, 'Statement ' || number, article, '{}', encode(sha256(convert_to('leaf ' || s.id, 'UTF8')), 'hex')
  from crowd_statement s join crowd_article a on a.id = s.article order by s.ordinal;
insert into ledger_entry (id, desk_id, position, at, actor_id, actor_name, actor_role, action, subject_kind, subject_id,
    subject_label, article_id, facts, leaf)
  select 3000000 + s.ordinal, a.desk, 3000000 + s.ordinal, at, s.person, 'Somebody', 'reviewer', 'citation-added', 'citation',
    '' || s.id, 'Citation', article, '{}', encode(sha256(convert_to('cited ' || s.id, 'UTF8')), 'hex')
  from crowd_statement s join crowd_article a on a.id = s.article order by s.ordinal;

select setval('stet_seq', 100000000);
select setval('ledger_seq', 100000000);
set session_replication_role = origin;
