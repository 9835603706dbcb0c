-- The journal of every change, and the queue of work that is due.
create table journal (
    nr bigint not null,
    id text primary key,
    at text not null,
    person text,
    person_name text not null,
    act text not null,
    kind text not null,
    key text not null,
    city text,
    before text,
    after text
);
create index journal_nr on journal (nr, id);
create index journal_thing on journal (kind, key, at);

create table job (
    id text primary key,
    kind text not null,
    payload text not null,
    state text not null check (state in ('queued', 'running', 'done', 'failed')),
    attempts bigint not null,
    due_at text not null,
    taken_at text,
    last_error text
);
create index job_due on job (state, due_at, id);

-- How often each thing that every node keeps in memory has changed: figures, a city's directory.
create table generation (
    kind text primary key,
    number bigint not null
);
