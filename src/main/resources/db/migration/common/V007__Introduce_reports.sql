create table report (
    id bigint primary key,
    article_id bigint not null references article (id),
    number integer not null,
    revision_id bigint not null references revision (id),
    issued_at timestamp(6) with time zone not null,
    issued_by bigint not null references person (id),
    ledger_size bigint not null,
    ledger_root varchar(64) not null,
    constraint report_number unique (article_id, number)
);

create table report_file (
    id bigint primary key,
    report_id bigint not null references report (id),
    format varchar(10) not null,
    length bigint not null,
    digest varchar(64) not null,
    constraint report_file_format unique (report_id, format)
);

-- A file lies in pieces, so that neither writing nor reading one needs it whole in memory. Both databases know bytea.
create table report_piece (
    id bigint primary key,
    file_id bigint not null references report_file (id),
    ordinal integer not null,
    bytes bytea not null,
    constraint report_piece_ordinal unique (file_id, ordinal)
);
