-- What a city said about the columns of its tables, by their headings; and tables that were sent and
-- wait to be loaded.
create table table_mapping (
    city text not null references city (key) on delete cascade,
    mark text not null,
    mapping text not null,
    version bigint not null,
    primary key (city, mark)
);

create table table_upload (
    city text not null references city (key) on delete cascade,
    id text not null,
    name text not null,
    bytes text not null,
    at text not null,
    primary key (city, id)
);
create index table_upload_at on table_upload (at);
