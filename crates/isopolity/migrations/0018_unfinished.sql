-- Forms of a city's directory that somebody wanted to keep before they were complete: what was typed,
-- as it was typed. `page` is the address of the form.
create table unfinished (
    city text not null references city (key) on delete cascade,
    id text not null,
    page text not null,
    title text not null,
    typed text not null,
    person text not null,
    at text not null,
    primary key (city, id)
);
create index unfinished_at on unfinished (at);
