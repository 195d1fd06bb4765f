-- What was asked and answered when a capture was fetched: the last request, after all redirects.
create table capture_exchange (
    id bigint primary key,
    url varchar(2000) not null,
    server varchar(45) not null,
    status integer not null,
    request text not null,
    response text not null
);

alter table capture add column exchange_id bigint references capture_exchange (id);

-- Where outside archives keep a copy as well: addresses, a line each.
alter table capture add column archives text;
