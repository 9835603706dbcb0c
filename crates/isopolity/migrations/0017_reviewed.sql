-- Organisations and places are written, reviewed and published like services. `note` is what a
-- reviewer said when something that was handed in went back to its writer.
alter table organisation add column state text not null default 'published';
alter table organisation add column draft text;
alter table organisation add column standing text not null default 'writing';
alter table organisation add column note text not null default '';

alter table place add column state text not null default 'published';
alter table place add column draft text;
alter table place add column standing text not null default 'writing';
alter table place add column note text not null default '';

alter table service add column note text not null default '';
alter table entry add column note text not null default '';
