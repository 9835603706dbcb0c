-- Outlines of regions and districts that an operator brought along: whose they are and what they
-- are called as JSON, and the outlines as the text in which they are kept.
create table evidence_shape (
    key text primary key,
    about text not null,
    outlines text not null,
    loaded_at text not null,
    version bigint not null
);

-- Files that somebody sent and has not yet confirmed.
create table evidence_shape_waiting (
    id text primary key,
    at text not null,
    about text not null,
    outlines text not null
);
create index evidence_shape_waiting_at on evidence_shape_waiting (at);
