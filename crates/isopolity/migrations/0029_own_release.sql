-- The log of what a city published of people: `entry` has the true figures, with what was shown of each,
-- as JSON, so that no later table gives away what an earlier one hides. It is as secret as they are.
-- `subject` names whom a table counts: tables of one subject are laid side by side. It stays when the
-- table is removed, because what was out is out.
create table own_release (
    city text not null references city (key) on delete cascade,
    nr bigint not null,
    at text not null,
    of_table text not null,
    title text not null,
    subject text not null,
    told text not null,
    entry text not null,
    primary key (city, nr)
);
create index own_release_subject on own_release (city, subject);
