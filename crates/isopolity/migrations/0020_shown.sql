-- Since when newcomers see each thing as it is, and since when they see it no more: what other programs
-- ask for that keep a copy. `number` is the generation of the city's directory in which that came to be.
create table shown (
    city text not null references city (key) on delete cascade,
    kind text not null,
    key text not null,
    number bigint not null,
    at text not null,
    state text not null check (state in ('shown', 'gone')),
    primary key (city, kind, key)
);
create index shown_number on shown (city, number);

-- What was published before is shown since it was last changed, as far as the journal tells.
insert into shown (city, kind, key, number, at, state)
    select city, 'organisation', key,
        coalesce((select number from generation where kind = 'directory:' || organisation.city), 1),
        coalesce((select max(at) from journal where kind = 'organisation' and key = organisation.city || '.' || organisation.key), '2026-01-01T00:00:00Z'),
        'shown'
    from organisation where state = 'published';
insert into shown (city, kind, key, number, at, state)
    select city, 'place', key,
        coalesce((select number from generation where kind = 'directory:' || place.city), 1),
        coalesce((select max(at) from journal where kind = 'place' and key = place.city || '.' || place.key), '2026-01-01T00:00:00Z'),
        'shown'
    from place where state = 'published';
insert into shown (city, kind, key, number, at, state)
    select city, 'service', key,
        coalesce((select number from generation where kind = 'directory:' || service.city), 1),
        coalesce((select max(at) from journal where kind = 'service' and key = service.city || '.' || service.key), '2026-01-01T00:00:00Z'),
        'shown'
    from service where state = 'published';
insert into shown (city, kind, key, number, at, state)
    select city, kind, key,
        coalesce((select number from generation where kind = 'directory:' || entry.city), 1),
        coalesce((select max(at) from journal where kind = entry.kind and key = entry.city || '.' || entry.key), '2026-01-01T00:00:00Z'),
        'shown'
    from entry where state = 'published';
