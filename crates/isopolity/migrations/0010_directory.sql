-- What each city's access point lists: who gives services, where, which, and public holidays.
create table organisation (
    city text not null references city (key) on delete cascade,
    key text not null,
    record text not null,
    version bigint not null,
    primary key (city, key)
);

create table place (
    city text not null references city (key) on delete cascade,
    key text not null,
    record text not null,
    version bigint not null,
    primary key (city, key)
);

create table service (
    city text not null references city (key) on delete cascade,
    key text not null,
    organisation text not null,
    record text not null,
    state text not null check (state in ('draft', 'published', 'withdrawn')),
    version bigint not null,
    primary key (city, key),
    foreign key (city, organisation) references organisation (city, key)
);

create table service_place (
    city text not null,
    service text not null,
    place text not null,
    primary key (city, service, place),
    foreign key (city, service) references service (city, key) on delete cascade,
    foreign key (city, place) references place (city, key)
);
create index service_place_place on service_place (city, place);

create table holidays (
    city text primary key references city (key) on delete cascade,
    dates text not null,
    version bigint not null
);
