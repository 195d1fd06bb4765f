create table installation (
    id bigint primary key
);

insert into installation (id) values (1);
