-- What readers of newcomers' pages sent back: nothing about them, only about the pages.
create table feedback (
    id text primary key,
    city text not null references city (key) on delete cascade,
    page text not null,
    lang text not null,
    verdict text not null check (verdict in ('found', 'missing')),
    sought text not null,
    comment text not null,
    sent_at text not null,
    state text not null check (state in ('new', 'done'))
);
create index feedback_city on feedback (city, state, sent_at, id);
