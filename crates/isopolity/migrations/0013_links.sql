-- When each web address of a city's directory was last looked at, and what was answered.
create table link_check (
    city text not null references city (key) on delete cascade,
    address text not null,
    due_at text not null,
    checked_at text,
    standing text not null check (standing in ('new', 'works', 'doubtful', 'broken', 'untold')),
    answer text not null,
    failures bigint not null,
    failed_on text,
    moved_to text,
    primary key (city, address)
);
create index link_check_due on link_check (due_at);
