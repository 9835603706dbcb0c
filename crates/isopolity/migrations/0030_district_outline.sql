-- The outlines of the districts of a city's own table: whose they are as JSON, and the outlines as the
-- text in which they are kept. They go with their table.
create table district_outline (
    city text not null,
    key text not null,
    about text not null,
    outlines text not null,
    loaded_at text not null,
    version bigint not null,
    primary key (city, key),
    foreign key (city, key) references own_table (city, key) on delete cascade
);

-- Files of outlines that an officer sent and has not yet confirmed.
create table district_outline_waiting (
    city text not null,
    id text not null,
    key text not null,
    at text not null,
    about text not null,
    outlines text not null,
    primary key (city, id),
    foreign key (city, key) references own_table (city, key) on delete cascade
);
create index district_outline_waiting_at on district_outline_waiting (at);
