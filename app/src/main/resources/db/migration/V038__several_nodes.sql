-- Several servers may work on one database. Each one is a node that says every two seconds that it lives; what a node was at
-- work on is taken over by another one ten seconds after its last word.
create table node (
    id         uuid        primary key,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

create view living_node as select id from node where seen_at > clock_timestamp() - interval '10 seconds';

-- Work that comes round again and again, and the node whose turn it is.
create table turn (
    work text primary key,
    node uuid not null
);

alter table evaluation
    add column node  uuid,
    add column taken int not null default 1 check (taken > 0);
alter table harvest add column node uuid;
alter table upload add column node uuid;
alter table idempotent_answer add column node uuid;

-- What the browser shows to be let in is known here by its SHA-256 only, so that every node knows it. Whoever entered before
-- enters anew.
alter table account_entry add column secret text unique;
