-- Bytes named by their SHA-256: the same bytes are kept once, whoever brought them. They lie in pieces, so that neither
-- writing nor reading them needs them whole in memory.
create table blob (
    id bigint primary key,
    digest varchar(64) not null,
    length bigint not null,
    constraint blob_digest unique (digest)
);

create table blob_piece (
    id bigint primary key,
    blob_id bigint not null references blob (id),
    ordinal integer not null,
    bytes bytea not null,
    constraint blob_piece_ordinal unique (blob_id, ordinal)
);

create table capture (
    id bigint primary key,
    source_id bigint not null references source (id),
    number integer not null,
    blob_id bigint not null references blob (id),
    method varchar(10) not null,
    media_type varchar(100) not null,
    file_name varchar(300),
    note varchar(4000),
    taken_at timestamp(6) with time zone not null,
    taken_by bigint not null references person (id),
    reading varchar(10) not null,
    reading_note varchar(500),
    constraint capture_number unique (source_id, number)
);

create index capture_blob on capture (blob_id);
create index capture_reading on capture (reading);

-- Apart from the capture, so that a list of captures does not load what stands in them.
create table capture_text (
    id bigint primary key,
    capture_id bigint not null references capture (id),
    text text not null,
    digest varchar(64) not null,
    length integer not null,
    reader varchar(60) not null,
    constraint capture_text_capture unique (capture_id)
);

-- Where in the text a page begins, or a moment of a recording.
create table capture_mark (
    id bigint primary key,
    capture_id bigint not null references capture (id),
    ordinal integer not null,
    kind varchar(10) not null,
    label varchar(40) not null,
    starts_at integer not null,
    constraint capture_mark_ordinal unique (capture_id, ordinal)
);

create table quotation_test (
    id bigint primary key,
    citation_id bigint not null references citation (id),
    capture_id bigint not null references capture (id),
    outcome varchar(20) not null,
    span_start integer,
    span_end integer,
    spans varchar(4000) not null,
    changes text not null,
    normalisation integer not null,
    tested_at timestamp(6) with time zone not null,
    constraint quotation_test_of unique (citation_id, capture_id)
);

create index quotation_test_capture on quotation_test (capture_id);
