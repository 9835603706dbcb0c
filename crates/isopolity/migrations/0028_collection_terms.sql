-- How often the terms of a question changed: an answer names those under which it was typed.
alter table collection add column terms bigint not null default 1;
-- Whether cities that have not answered are reminded without being told to: on or off.
alter table collection add column reminders text not null default 'on';

-- Which reminders of a collection were sent, each by the day that it belongs to.
create table collection_reminder (
    network text not null,
    collection text not null,
    day text not null,
    at text not null,
    primary key (network, collection, day),
    foreign key (network, collection) references collection (network, key) on delete cascade
);
