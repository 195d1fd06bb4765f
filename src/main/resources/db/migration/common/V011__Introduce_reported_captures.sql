-- The captures that an issued report names, as they were when it was issued: what goes with it as evidence.
create table report_capture (
    id bigint primary key,
    report_id bigint not null references report (id),
    ordinal integer not null,
    capture_id bigint not null references capture (id),
    constraint report_capture_ordinal unique (report_id, ordinal)
);
