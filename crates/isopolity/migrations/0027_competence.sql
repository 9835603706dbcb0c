-- Who does what in integration, at every level of government and outside of it. The country is `EU`
-- for the Union; a city stands only where the city itself says what is done there.
create table competence (
    id text primary key,
    country text not null,
    city text references city (key) on delete cascade,
    theme text not null,
    level text not null,
    who text not null,
    who_fold text not null,
    body text references body (key) on delete set null,
    does text not null,
    source text not null,
    source_url text not null,
    confirmed boolean not null,
    example boolean not null,
    version bigint not null
);
create index competence_country on competence (country, theme);
create index competence_city on competence (city);
create index competence_body on competence (body);
