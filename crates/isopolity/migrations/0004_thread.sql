-- The thread: typed links between things of different slices, always drawn in its direction.
create table link (
    from_kind text not null,
    from_key text not null,
    to_kind text not null,
    to_key text not null,
    city text,
    primary key (from_kind, from_key, to_kind, to_key)
);
create index link_to on link (to_kind, to_key);
create index link_city on link (city);
