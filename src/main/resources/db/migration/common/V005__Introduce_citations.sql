create table citation (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    number integer not null,
    source_id bigint not null references source (id),
    excerpt text,
    locator_page varchar(200),
    locator_timestamp varchar(200),
    locator_section varchar(200),
    stance varchar(20) not null,
    directness varchar(20) not null,
    basis varchar(20) not null,
    accessed_on date,
    note varchar(4000),
    cited_at timestamp(6) with time zone not null,
    cited_by bigint not null references person (id),
    retraction_reason varchar(1000),
    retracted_by bigint references person (id),
    retracted_at timestamp(6) with time zone,
    constraint citation_number unique (statement_id, number)
);

create index citation_source on citation (source_id, cited_at);

create table search (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    place varchar(500) not null,
    sought varchar(500) not null,
    searched_on date not null,
    note varchar(4000),
    recorded_at timestamp(6) with time zone not null,
    recorded_by bigint not null references person (id)
);

create index search_statement on search (statement_id);
