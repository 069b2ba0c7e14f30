-- What an evaluation looked at (所据事实), by bureau: the numbers of its facts, whose rows are never changed, each with the
-- source it had at that moment, which a later delivery of the same fact may replace.
create table evaluated_facts (
    evaluation bigint   not null references evaluation on delete cascade,
    bureau     text     not null,
    facts      bigint[] not null,
    sources    text[]   not null,
    digest     text     not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (evaluation, bureau),
    constraint each_fact_with_its_source check (cardinality(facts) = cardinality(sources))
);

create trigger evaluated_facts_immutable before insert or update or delete on evaluated_facts
    for each row execute function refuse_change_of_published();

-- Texts results rest on, once for each content: editions (方案) as their files say, calendars as canonical CSV.
create table frozen_text (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    text   text not null
);

-- Decisions up to this day are laid over; the places of the period before as they were known then.
alter table evaluation add column decided_until date;
update evaluation set decided_until = as_of where state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN');
alter table evaluation add column history jsonb not null default '{}';
