-- What newcomers read beside services: pages, events, news, numbers, words, desks. `record` is what
-- is kept; `draft` what somebody is changing of a published one, and `standing` whether that waits for
-- review. `mirrors` names the page that a page follows, as <city>.<key>.
create table entry (
    city text not null references city (key) on delete cascade,
    kind text not null,
    key text not null,
    record text not null,
    state text not null check (state in ('draft', 'published', 'withdrawn')),
    draft text,
    standing text not null check (standing in ('writing', 'review')),
    mirrors text not null,
    version bigint not null,
    primary key (city, kind, key)
);
create index entry_mirrors on entry (mirrors);

alter table service add column draft text;
alter table service add column standing text not null default 'writing';
