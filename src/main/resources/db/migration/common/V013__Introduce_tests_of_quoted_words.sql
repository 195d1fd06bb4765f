-- What became of looking for the words that a statement itself puts between quotation marks, in a capture of a source that
-- is cited for it. The span of the words is in the statement's wording as that placement has it.
create table quoted_words_test (
    id bigint primary key,
    placement_id bigint not null references placement (id),
    capture_id bigint not null references capture (id),
    quoted_start integer not null,
    quoted_end integer not null,
    outcome varchar(20) not null,
    times integer not null,
    span_start integer,
    span_end integer,
    changes text not null,
    normalisation integer not null,
    tested_at timestamp(6) with time zone not null,
    constraint quoted_words_test_of unique (placement_id, capture_id, quoted_start, quoted_end)
);

create index quoted_words_test_capture on quoted_words_test (capture_id);
