-- Which key a record of a source got here, by its name there: a source that comes again changes records
-- and doubles none.
create table source_key (
    city text not null references city (key) on delete cascade,
    source text not null,
    kind text not null,
    name text not null,
    key text not null,
    primary key (city, source, kind, name)
);
