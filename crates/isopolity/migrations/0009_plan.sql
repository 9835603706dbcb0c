-- Action plans of cities, their actions, versions that never change, reviews and readings.
create table plan (
    city text not null references city (key) on delete cascade,
    key text not null,
    body text not null,
    newest bigint not null,
    published bigint,
    version bigint not null,
    primary key (city, key)
);

create table plan_action (
    city text not null,
    plan text not null,
    key text not null,
    position bigint not null,
    body text not null,
    version bigint not null,
    primary key (city, plan, key),
    foreign key (city, plan) references plan (city, key) on delete cascade
);
create index plan_action_position on plan_action (city, plan, position);

create table plan_version (
    city text not null,
    plan text not null,
    number bigint not null,
    made_at text not null,
    made_by text not null,
    summary text not null,
    lang text not null,
    body text not null,
    primary key (city, plan, number),
    foreign key (city, plan) references plan (city, key) on delete cascade
);

create table plan_review (
    id text primary key,
    city text not null,
    plan text not null,
    at text not null,
    author text not null,
    reviewer_name text not null,
    lang text not null,
    body text not null,
    example boolean not null,
    foreign key (city, plan) references plan (city, key) on delete cascade
);
create index plan_review_at on plan_review (city, plan, at);

-- What was measured of the figure that an action must move. Kept by the indicator, so that a
-- figure never passes for one of another indicator when the action changes.
create table plan_reading (
    city text not null,
    plan text not null,
    action text not null,
    indicator text not null,
    period text not null,
    kind text not null check (kind in ('value', 'no-data', 'suppressed')),
    value double precision,
    source text not null,
    example boolean not null,
    version bigint not null,
    primary key (city, plan, action, indicator, period),
    foreign key (city, plan, action) references plan_action (city, plan, key) on delete cascade,
    check ((kind = 'value') = (value is not null))
);
