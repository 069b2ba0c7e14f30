-- Facts with their history: one current row for each type, bureau and key; a different newer one supersedes it.
create table fact (
    id            bigint generated always as identity primary key,
    type          text        not null,
    bureau        text        not null check (bureau ~ '^[A-Z0-9]{6,18}$'),
    key           text        not null,
    version       int         not null default 1,
    content       jsonb       not null,
    content_hash  text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    body          text,
    source        text,
    first_seen_at timestamptz not null default now(),
    last_seen_at  timestamptz not null default now(),
    superseded_at timestamptz
);

create unique index fact_current on fact (type, bureau, key) where superseded_at is null;
create index fact_of_bureau on fact (bureau) where superseded_at is null;

-- Texts apart from the facts, once for each content: scoring never touches them.
create table body (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    text   text not null
);
alter table fact add constraint fact_body foreign key (body) references body (sha256);

-- What a page said, by content and version of the reader, so that no page is read twice.
create table reading (
    sha256         text  not null,
    reader_version text  not null,
    content        jsonb not null,
    primary key (sha256, reader_version)
);

-- Answers given under an Idempotency-Key, to be given again.
create table idempotent_answer (
    account    text        not null,
    key        text        not null,
    request    text        not null,
    answer     text        not null,
    created_at timestamptz not null default now(),
    primary key (account, key)
);
