-- What a network asks of its cities: one number of one period.
create table collection (
    network text not null references network (key) on delete cascade,
    key text not null,
    asks text not null,
    stage text not null,
    opened_at text,
    reminded_at text,
    example boolean not null,
    version bigint not null,
    primary key (network, key)
);

-- What a city answered, every version of it: the newest stands, and none is ever changed.
create table contribution (
    network text not null,
    collection text not null,
    city text not null references city (key) on delete cascade,
    version bigint not null,
    gives text not null,
    state text not null,
    by_name text not null,
    at text not null,
    way text not null,
    primary key (network, collection, city, version),
    foreign key (network, collection) references collection (network, key) on delete cascade
);
create index contribution_city on contribution (city);
