-- Cities, the networks and programmes they belong to, associations and other levels of government.
create table city (
    key text primary key,
    name text not null,
    name_fold text not null,
    country text not null,
    nuts3 text,
    lau text,
    inhabitants bigint,
    inhabitants_note text not null,
    foreign_share double precision,
    foreign_share_note text not null,
    languages text not null,
    latitude double precision,
    longitude double precision,
    time_zone text not null,
    about text not null,
    unconfirmed text not null,
    example boolean not null,
    version bigint not null
);
create index city_name on city (name_fold, key);

create table network (
    key text primary key,
    name text not null,
    about text not null,
    source_url text not null,
    version bigint not null
);

create table membership (
    network text not null references network (key) on delete cascade,
    city text not null references city (key) on delete cascade,
    state text not null check (state in ('invited', 'member')),
    primary key (network, city)
);
create index membership_city on membership (city);

create table body (
    key text primary key,
    name text not null,
    kind text not null check (kind in ('association', 'region', 'state', 'union', 'agency', 'ngo', 'university')),
    country text,
    about text not null,
    version bigint not null
);

create table body_role (
    body text not null references body (key) on delete cascade,
    network text not null references network (key) on delete cascade,
    primary key (body, network)
);

create table body_city (
    body text not null references body (key) on delete cascade,
    city text not null references city (key) on delete cascade,
    primary key (body, city)
);
