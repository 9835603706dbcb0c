-- In which week a city's officers were last reminded of what is to be checked again.
create table reminder (
    city text primary key references city (key) on delete cascade,
    week bigint not null
);
