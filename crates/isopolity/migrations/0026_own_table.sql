-- A city's own figures: tables that it loaded from spreadsheets of its own. `told` is what the table
-- is called, where it comes from, what its codes mean and what it measures, as JSON; `packed` is its
-- figures as packed TSV in Base64.
create table own_table (
    city text not null references city (key) on delete cascade,
    key text not null,
    told text not null,
    packed text not null,
    loaded_at text not null,
    version bigint not null,
    primary key (city, key)
);

-- What a city said about the columns of its tables, by their headings; and spreadsheets that were
-- sent and wait to be loaded.
create table own_mapping (
    city text not null references city (key) on delete cascade,
    mark text not null,
    said text not null,
    version bigint not null,
    primary key (city, mark)
);

create table own_waiting (
    city text not null references city (key) on delete cascade,
    id text not null,
    name text not null,
    bytes text not null,
    at text not null,
    primary key (city, id)
);
create index own_waiting_at on own_waiting (at);
