-- Deliveries (交付): who brought facts, by which door. Written before the first row of it is stored.
create table delivery (
    id      uuid        primary key,
    kind    text        not null check (kind in ('API', 'TOKEN', 'UPLOAD', 'HARVEST', 'FOLDER', 'PAGE')),
    -- Name of the account, or token/NAME; the account on whose behalf it happened.
    account text        not null,
    file    text,
    sha256  text        check (sha256 ~ '^[0-9a-f]{64}$'),
    harvest bigint,
    at      timestamptz not null default now()
);

-- Who brought this version, and who confirmed it last; unknown for what was there before.
alter table fact add column delivery uuid references delivery;
alter table fact add column last_delivery uuid references delivery;

-- Withdrawing (撤回) takes a fact out of new evaluations and leaves every version readable; restoring (恢复) adds one.
alter table fact add column withdrawn_at timestamptz;
alter table fact add column withdrawn_by text;
alter table fact add column withdrawal_reason text;
alter table fact add column restored_by text;
alter table fact add column restoration_reason text;
alter table fact add constraint fact_withdrawal_whole check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null));
alter table fact add constraint fact_withdrawn_is_not_current check (withdrawn_at is null or superseded_at is not null);
alter table fact add constraint fact_restoration_whole check ((restored_by is null) = (restoration_reason is null));

create index fact_withdrawn on fact (type, bureau, key) where withdrawn_at is not null;
create index fact_versions on fact (type, bureau, key, version);

-- Where one version was found, when in more than one place; fact.source is the last of them.
create table fact_source (
    fact     bigint      not null references fact,
    source   text        not null,
    delivery uuid        references delivery,
    seen_at  timestamptz not null,
    primary key (fact, source)
);
