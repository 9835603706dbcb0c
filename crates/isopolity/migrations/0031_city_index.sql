-- Indices that cities make of their own figures. `made` is the recipe and where its figures come from,
-- `before` the same as it was before the last change (or null), both as JSON.
create table city_index (
    city text not null references city (key) on delete cascade,
    key text not null,
    made text not null,
    before text not null,
    changed_at text not null,
    version bigint not null,
    primary key (city, key)
);
