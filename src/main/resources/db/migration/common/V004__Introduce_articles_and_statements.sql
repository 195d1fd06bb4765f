create table article (
    id bigint primary key,
    desk_id bigint not null references desk (id),
    title varchar(300) not null,
    byline varchar(300),
    outlet varchar(300),
    url varchar(2000),
    published_on varchar(10),
    language varchar(35) not null,
    received_at timestamp(6) with time zone not null,
    received_by bigint not null references person (id),
    last_statement integer not null,
    assignments integer not null,
    assignee_id bigint references person (id)
);

create index article_desk on article (desk_id, received_at);
create index article_assignee on article (assignee_id);

create table assignment (
    id bigint primary key,
    article_id bigint not null references article (id),
    number integer not null,
    assignee_id bigint references person (id),
    assigned_by bigint not null references person (id),
    assigned_at timestamp(6) with time zone not null,
    constraint assignment_number unique (article_id, number)
);

create table revision (
    id bigint primary key,
    article_id bigint not null references article (id),
    number integer not null,
    text text not null,
    digest varchar(64) not null,
    length integer not null,
    medium varchar(20) not null,
    received_at timestamp(6) with time zone not null,
    received_by bigint not null references person (id),
    constraint revision_number unique (article_id, number)
);

create table part (
    id bigint primary key,
    revision_id bigint not null references revision (id),
    ordinal integer not null,
    kind varchar(20) not null,
    span_start integer not null,
    span_end integer not null,
    constraint part_ordinal unique (revision_id, ordinal)
);

create table statement (
    id bigint primary key,
    article_id bigint not null references article (id),
    number integer not null,
    category varchar(20) not null,
    speaker varchar(300),
    hangs_on_id bigint references statement (id),
    placement_number integer not null,
    marked_at timestamp(6) with time zone not null,
    marked_by bigint not null references person (id),
    retraction_reason varchar(1000),
    retracted_by bigint references person (id),
    retracted_at timestamp(6) with time zone,
    constraint statement_number unique (article_id, number)
);

create index statement_hangs_on on statement (hangs_on_id);
create index statement_marked_by on statement (marked_by);

create table placement (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    revision_id bigint not null references revision (id),
    number integer not null,
    span_start integer not null,
    span_end integer not null,
    exact text not null,
    prefix varchar(128) not null,
    suffix varchar(128) not null,
    reason varchar(1000),
    placed_at timestamp(6) with time zone not null,
    placed_by bigint not null references person (id),
    constraint placement_number unique (statement_id, number)
);

create index placement_revision on placement (revision_id);

create table aside (
    id bigint primary key,
    revision_id bigint not null references revision (id),
    kind varchar(20) not null,
    note varchar(1000),
    span_start integer not null,
    span_end integer not null,
    exact text not null,
    set_at timestamp(6) with time zone not null,
    set_by bigint not null references person (id),
    retraction_reason varchar(1000),
    retracted_by bigint references person (id),
    retracted_at timestamp(6) with time zone
);

create index aside_revision on aside (revision_id);
