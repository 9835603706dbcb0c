-- Whole tables of figures instead of the parts that feed single indicators, so that all of a table
-- can be asked for. `about` is what the table is called, where it comes from and what its codes
-- mean, as JSON.
drop table evidence_dataset;
drop table evidence_waiting;

create table evidence_table (
    code text primary key,
    about text not null,
    loaded_at text not null,
    version bigint not null
);

-- The figures of a table, or of a file that waits, as packed TSV in Base64, cut into pieces.
-- `holder` is the code of the table, or the id of what waits.
create table evidence_block (
    holder text not null,
    place bigint not null,
    packed text not null,
    primary key (holder, place)
);

-- Files that somebody sent and has not yet confirmed: what there is in them, as JSON.
create table evidence_waiting (
    id text primary key,
    at text not null,
    taken text not null
);
create index evidence_waiting_at on evidence_waiting (at);
