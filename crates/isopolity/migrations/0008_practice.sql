-- Good practices with the marks by which they are found, adoptions, benchmarks with key factors.
create table practice (
    key text primary key,
    city text not null references city (key) on delete cascade,
    title text not null,
    title_fold text not null,
    search_fold text not null,
    summary text not null,
    what_was_done text not null,
    who text not null,
    cost_note text not null,
    results text not null,
    conditions text not null,
    topics text not null,
    languages text not null,
    factors text not null,
    origin text not null,
    example boolean not null,
    stage text not null check (stage in ('draft', 'published')),
    version bigint not null
);
create index practice_title on practice (stage, title_fold, key);
create index practice_city on practice (city);

create table practice_mark (
    practice text not null references practice (key) on delete cascade,
    kind text not null check (kind in ('topic', 'language', 'factor')),
    value text not null,
    primary key (practice, kind, value)
);
create index practice_mark_value on practice_mark (kind, value);

create table adoption (
    practice text not null references practice (key) on delete cascade,
    city text not null references city (key) on delete cascade,
    adapted_name text not null,
    what_changed text not null,
    status text not null,
    direction text not null,
    origin text not null,
    version bigint not null,
    primary key (practice, city)
);
create index adoption_city on adoption (city);

create table benchmark (
    key text primary key,
    network text not null references network (key) on delete cascade,
    title text not null,
    title_fold text not null,
    topic text not null,
    statement text not null,
    additional_factors text not null,
    example boolean not null,
    version bigint not null
);
create index benchmark_title on benchmark (title_fold, key);
create index benchmark_network on benchmark (network);

create table key_factor (
    benchmark text not null references benchmark (key) on delete cascade,
    key text not null,
    place bigint not null,
    title text not null,
    origin text not null,
    why text not null,
    how text not null,
    guiding_questions text not null,
    good_practice text,
    primary key (benchmark, key)
);
create index key_factor_practice on key_factor (good_practice);
