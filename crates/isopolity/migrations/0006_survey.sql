-- Self-assessments. The answers of a year are kept section by section, each with a version of its
-- own, so that departments can work side by side without locking each other out.
create table assessment (
    city text not null references city (key) on delete cascade,
    year bigint not null,
    questionnaire text not null,
    questionnaire_version bigint not null,
    example boolean not null,
    started_by text not null,
    started_at text not null,
    answered_by text,
    answered_at text,
    published_at text,
    overall double precision,
    version bigint not null,
    primary key (city, year)
);
create index assessment_published on assessment (published_at);

create table assessment_section (
    city text not null,
    year bigint not null,
    area text not null,
    answers text not null,
    answered_by text not null,
    answered_at text not null,
    version bigint not null,
    primary key (city, year, area),
    foreign key (city, year) references assessment (city, year) on delete cascade
);
