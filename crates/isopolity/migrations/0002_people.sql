-- People who sign in, their roles, their sessions, and invitations that wait for an answer.
create table person (
    id text primary key,
    email text not null unique,
    name text not null,
    password_hash text,
    totp_secret text,
    totp_last_step bigint,
    lang text not null,
    state text not null check (state in ('invited', 'active', 'closed')),
    failures bigint not null,
    locked_until text,
    created_at text not null,
    version bigint not null
);

create table person_role (
    person text not null references person (id) on delete cascade,
    role text not null,
    scope text not null,
    primary key (person, role, scope)
);
create index person_role_scope on person_role (scope, role);

create table invitation (
    token_hash text primary key,
    person text not null references person (id) on delete cascade,
    purpose text not null check (purpose in ('join', 'reset')),
    expires_at text not null
);

create table session (
    token_hash text primary key,
    person text not null references person (id) on delete cascade,
    created_at text not null,
    seen_at text not null,
    expires_at text not null,
    device text not null
);
create index session_person on session (person);
