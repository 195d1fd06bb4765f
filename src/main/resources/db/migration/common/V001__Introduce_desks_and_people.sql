create table desk (
    id bigint primary key,
    name varchar(200) not null,
    founded_at timestamp(6) with time zone not null
);

create table person (
    id bigint primary key,
    desk_id bigint not null references desk (id),
    name varchar(200) not null,
    email varchar(254) not null,
    role varchar(20) not null,
    password_hash varchar(100),
    added_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    constraint person_email unique (email)
);

create index person_desk on person (desk_id, name);

-- Keys that open a door are kept as SHA-256 only: who reads the database cannot sign in with what is in it.
create table person_session (
    id bigint primary key,
    key_hash varchar(64) not null,
    person_id bigint not null references person (id),
    browser varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint person_session_key unique (key_hash)
);

create index person_session_person on person_session (person_id, started_at);

create table api_token (
    id bigint primary key,
    key_hash varchar(64) not null,
    person_id bigint not null references person (id),
    label varchar(100) not null,
    last_four varchar(4) not null,
    issued_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint api_token_key unique (key_hash)
);

create index api_token_person on api_token (person_id, issued_at);

-- A one-time address: for a person to set a password, or, without a person, to found the first desk.
create table invitation (
    id bigint primary key,
    key_hash varchar(64) not null,
    person_id bigint references person (id),
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    used_at timestamp(6) with time zone,
    constraint invitation_key unique (key_hash)
);

create index invitation_person on invitation (person_id);

-- What was tried is kept as a digest: people type passwords into the wrong field.
create table failed_attempt (
    id bigint primary key,
    bucket varchar(64) not null,
    at timestamp(6) with time zone not null
);

create index failed_attempt_bucket on failed_attempt (bucket, at);

-- One row for each form that was acted upon, so that sending it twice acts once; likewise for each request of a program that
-- came with a key of its own, where the digest tells whether the same was sent again or something else.
create table submission (
    once varchar(36) primary key,
    person_id bigint,
    digest varchar(64),
    location varchar(2000),
    at timestamp(6) with time zone not null
);

create index submission_at on submission (at);
