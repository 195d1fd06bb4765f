create table source (
    id bigint primary key,
    desk_id bigint not null references desk (id),
    edition integer not null,
    title varchar(300) not null,
    kind varchar(30) not null,
    publisher varchar(300),
    author varchar(300),
    published_on varchar(10),
    url varchar(2000),
    accessed_on date,
    note varchar(4000),
    search_key varchar(3000) not null,
    added_at timestamp(6) with time zone not null,
    added_by bigint not null references person (id)
);

create index source_desk_title on source (desk_id, title, id);
create index source_desk_added on source (desk_id, added_at);
