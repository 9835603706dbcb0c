-- By what official statistics know a city: its code in city statistics, the class of its
-- urbanisation (DEG1 cities, DEG2 towns and suburbs, DEG3 rural areas), its area.
alter table city add column city_code text;
alter table city add column urbanisation text;
alter table city add column area_km2 double precision;

-- The cities with which a city compares itself: chosen by its officer among those that are alike.
create table city_likeness (
    city text not null references city (key) on delete cascade,
    other text not null references city (key) on delete cascade,
    primary key (city, other)
);
create index city_likeness_other on city_likeness (other);
