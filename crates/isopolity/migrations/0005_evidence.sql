-- Figures: for each indicator the part of an official table that feeds it, as SDMX-CSV.
create table evidence_dataset (
    indicator text primary key,
    csv text not null,
    loaded_at text not null,
    version bigint not null
);

-- Files that somebody sent and has not yet confirmed.
create table evidence_waiting (
    id text primary key,
    at text not null,
    parts text not null
);
create index evidence_waiting_at on evidence_waiting (at);
