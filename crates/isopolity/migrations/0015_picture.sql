-- Pictures of a city, and the files that show them. `mark` is made of what a file shows: the same file
-- has the same mark, so two pictures may share it. `bytes` is Base64; `size` what it is without.
create table picture (
    city text not null references city (key) on delete cascade,
    key text not null,
    record text not null,
    version bigint not null,
    primary key (city, key)
);

create table picture_file (
    city text not null references city (key) on delete cascade,
    mark text not null,
    width bigint not null,
    size bigint not null,
    bytes text not null,
    primary key (city, mark, width)
);
