-- Samples (抽样): items drawn at random for people to confirm what was read and what was found.
create table sample_plan (
    id                bigint generated always as identity primary key,
    name              text        not null check (length(name) between 2 and 80),
    kind              text        not null check (kind in ('FINDING', 'READING')),
    seed              text        not null check (length(seed) between 1 and 100),
    evaluation        bigint      references evaluation,
    -- What the population was narrowed to.
    choice            jsonb       not null,
    population        int         not null,
    -- Of its ids in ascending order, one a line: who has the same population draws the same sample.
    population_digest text        not null check (population_digest ~ '^[0-9a-f]{64}$'),
    created_by        text        not null,
    created_at        timestamptz not null,
    constraint sample_of_findings_is_of_an_evaluation check ((kind = 'FINDING') = (evaluation is not null))
);

create table sample_item (
    plan      bigint not null references sample_plan,
    number    int    not null check (number >= 1),
    unit      text   not null,
    stratum   text   not null,
    bureau    text   not null,
    title     text   not null,
    -- The indicator and outcome of what was found, or the version of the fact that was read.
    indicator text,
    outcome   text,
    fact      bigint references fact,
    primary key (plan, number),
    unique (plan, unit),
    constraint sample_item_is_one_of_both check ((indicator is null) = (outcome is null) and (indicator is null) <> (fact is null))
);
create index sample_item_of_indicator on sample_item (indicator);

-- What a person says; each has one word on an item, and may correct it.
create table sample_verdict (
    plan    bigint      not null,
    number  int         not null,
    account text        not null,
    verdict text        not null check (verdict in ('RIGHT', 'WRONG', 'UNSURE')),
    -- Columns that were read wrongly.
    fields  text[]      not null,
    note    text,
    at      timestamptz not null,
    primary key (plan, number, account),
    foreign key (plan, number) references sample_item
);
