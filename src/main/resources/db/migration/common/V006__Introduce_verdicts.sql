create table scale (
    id bigint primary key,
    desk_id bigint not null references desk (id),
    version integer not null,
    adopted_at timestamp(6) with time zone not null,
    constraint scale_version unique (desk_id, version)
);

create table rating (
    id bigint primary key,
    scale_id bigint not null references scale (id),
    ordinal integer not null,
    rating_key varchar(40) not null,
    label varchar(60) not null,
    symbol varchar(4) not null,
    tone varchar(10) not null,
    grounds varchar(20) not null,
    meaning varchar(300) not null,
    constraint rating_key unique (scale_id, rating_key)
);

create table verdict (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    number integer not null,
    rating_id bigint not null references rating (id),
    rationale text not null,
    wording text not null,
    given_at timestamp(6) with time zone not null,
    given_by bigint not null references person (id),
    constraint verdict_number unique (statement_id, number)
);

create index verdict_given_by on verdict (given_by);

create table standing (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    stage varchar(20) not null,
    verdict_id bigint references verdict (id),
    verdict_number integer not null,
    recheck_reason varchar(300),
    moved_at timestamp(6) with time zone not null,
    constraint standing_statement unique (statement_id)
);

create index standing_verdict on standing (verdict_id);
create index standing_stage on standing (stage);
