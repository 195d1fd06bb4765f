create sequence ledger_seq start with 1 increment by 50;

create table ledger_head (
    desk_id bigint primary key,
    size bigint not null,
    root varchar(64) not null,
    peaks varchar(4200) not null
);

create table ledger_entry (
    id bigint primary key,
    desk_id bigint not null,
    position bigint not null,
    at timestamp(6) with time zone not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    actor_role varchar(20) not null,
    action varchar(40) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(100) not null,
    subject_label varchar(200) not null,
    article_id bigint,
    facts text not null,
    leaf varchar(64) not null,
    constraint ledger_entry_position unique (desk_id, position)
);

create index ledger_entry_article on ledger_entry (article_id, position);
create index ledger_entry_actor on ledger_entry (desk_id, actor_id, position);
