-- What an article itself refers to, at the words where it does; and which citation came of it.
create table reference (
    id bigint primary key,
    revision_id bigint not null references revision (id),
    number integer not null,
    kind varchar(20) not null,
    span_start integer not null,
    span_end integer not null,
    reach_start integer not null,
    reach_end integer not null,
    name varchar(300) not null,
    words text not null,
    title varchar(300),
    url text,
    retraction_reason varchar(1000),
    retracted_by bigint references person (id),
    retracted_at timestamp(6) with time zone,
    constraint reference_number unique (revision_id, number)
);

alter table citation add column reference_id bigint references reference (id);

create index citation_reference on citation (reference_id);
