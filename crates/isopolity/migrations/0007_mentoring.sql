-- What cities need and can give, the programmes in which they learn from each other, the pairs, and
-- their learning visits.
create table stated (
    city text not null references city (key) on delete cascade,
    stance text not null check (stance in ('need', 'strength')),
    key text not null,
    topic text not null,
    degree bigint not null,
    says text not null,
    evidence text,
    assessment text,
    area text,
    source_name text not null,
    source_url text not null,
    coded boolean not null,
    practices text not null,
    state text not null check (state in ('draft', 'public', 'withdrawn')),
    example boolean not null,
    version bigint not null,
    primary key (city, stance, key)
);

create table programme (
    key text primary key,
    network text not null references network (key) on delete cascade,
    title text not null,
    summary text not null,
    lead text not null,
    funder text not null,
    dates text,
    flow text not null,
    assumptions text not null,
    sources text not null,
    version bigint not null
);
create index programme_network on programme (network, key);

create table programme_event (
    programme text not null references programme (key) on delete cascade,
    key text not null,
    begins text not null,
    title text not null,
    dates text not null,
    stage text,
    cities text not null,
    mode text,
    source text not null,
    primary key (programme, key)
);

create table participant (
    programme text not null references programme (key) on delete cascade,
    city text not null references city (key) on delete cascade,
    side text not null check (side in ('mentor', 'mentee', 'either')),
    capacity bigint not null,
    languages text not null,
    version bigint not null,
    primary key (programme, city)
);
create index participant_city on participant (city);

create table historic_pair (
    programme text not null references programme (key) on delete cascade,
    mentor text not null,
    mentee text not null,
    topics text not null,
    primary key (programme, mentor, mentee)
);

create table mentor_pair (
    programme text not null references programme (key) on delete cascade,
    mentor text not null references city (key) on delete cascade,
    mentee text not null references city (key) on delete cascade,
    topics text not null,
    fit bigint not null,
    state text not null check (state in ('active', 'ended')),
    accepted_at text not null,
    version bigint not null,
    primary key (programme, mentor, mentee)
);
create index mentor_pair_mentee on mentor_pair (mentee, state);

create table learning_visit (
    id text primary key,
    programme text not null references programme (key) on delete cascade,
    mentor text not null,
    mentee text not null,
    number bigint not null,
    mode text not null check (mode in ('on-site', 'remote')),
    dates text not null,
    begins text not null,
    state text not null check (state in ('planned', 'moved', 'held', 'cancelled')),
    earlier text not null,
    version bigint not null
);
create index learning_visit_programme on learning_visit (programme, begins, id);
