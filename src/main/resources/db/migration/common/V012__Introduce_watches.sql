-- How often a source is looked at again: the one with the greatest number holds.
create table watch (
    id bigint primary key,
    source_id bigint not null references source (id),
    number integer not null,
    rhythm varchar(10) not null,
    set_by bigint not null references person (id),
    set_at timestamp(6) with time zone not null,
    constraint watch_number unique (source_id, number)
);

-- What came of each look that a watch asked for.
create table look (
    id bigint primary key,
    source_id bigint not null references source (id),
    number integer not null,
    outcome varchar(10) not null,
    reason varchar(500),
    capture_id bigint references capture (id),
    failures integer not null,
    ended_at timestamp(6) with time zone not null,
    constraint look_number unique (source_id, number)
);

-- The table of db-scheduler, as that library wants it: what is to be done when, and by which node it is being done.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
