-- Sources (采集来源): where the pages of a bureau are collected.
create table source (
    bureau     text        not null check (bureau ~ '^[A-Z0-9]{6,18}$'),
    id         text        not null check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    content    jsonb       not null,
    enabled    boolean     not null,
    changed_by text        not null,
    changed_at timestamptz not null default now(),
    primary key (bureau, id)
);

-- Harvests (采集): one round over the sources of some bureaus.
create table harvest (
    id          bigint generated always as identity primary key,
    state       text        not null check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    created_by  text        not null,
    created_at  timestamptz not null default now(),
    finished_at timestamptz
);

create table harvest_bureau (
    harvest bigint  not null references harvest on delete cascade,
    bureau  text    not null,
    running boolean not null default true,
    primary key (harvest, bureau)
);

-- One harvest of a bureau at a time.
create unique index harvest_bureau_running on harvest_bureau (bureau) where running;

-- A source as it was when the harvest began, and how its list ended.
create table harvest_source (
    harvest bigint not null references harvest on delete cascade,
    bureau  text   not null,
    source  text   not null,
    content jsonb  not null,
    lists   int    not null default 0,
    items   int    not null default 0,
    newest  date,
    ending  text,
    primary key (harvest, bureau, source)
);

-- What was received, once for each content.
create table captured (
    sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null
);

-- Addresses to visit, and what visiting them came to; without an outcome it is still to be done.
create table visit (
    id         bigint generated always as identity primary key,
    harvest    bigint      not null references harvest on delete cascade,
    bureau     text        not null,
    source     text        not null,
    role       text        not null check (role in ('LIST', 'PAGE')),
    host       text        not null,
    url        text        not null,
    title      text,
    listed     boolean     not null,
    listed_on  date,
    depth      int         not null default 1,
    attempts   int         not null default 0,
    not_before timestamptz,
    outcome    text,
    at         text,
    status     int,
    ip         text,
    headers    jsonb,
    captured   text references captured,
    verdict    text,
    problem    text,
    visited_at timestamptz,
    unique (harvest, bureau, url)
);

create index visit_to_do on visit (harvest, host, not_before nulls first, id) where outcome is null;
create index visit_of_harvest on visit (harvest, bureau, outcome);

-- Pages that were there once, and by what the site can tell whether they have changed.
create table known_page (
    bureau        text        not null,
    url           text        not null,
    source        text        not null,
    at            text        not null,
    title         text,
    listed_on     date,
    etag          text,
    last_modified text,
    content_type  text,
    captured      text        not null references captured,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    gone_at       timestamptz,
    primary key (bureau, url)
);

create index known_page_of_source on known_page (bureau, source) where gone_at is null;

-- Links of lists that lead nowhere (错断链), as long as they do and when they were mended.
create table broken_link (
    bureau     text not null,
    url        text not null,
    page       text not null,
    found_on   date not null,
    checked_on date not null,
    fixed_on   date,
    primary key (bureau, url)
);

-- Attempts to open the sites of the bureaus, by day; told once the day is over.
create table site_attempt (
    bureau   text    not null,
    site     text    not null,
    day      date    not null,
    attempts int     not null,
    failures int     not null,
    told     boolean not null default false,
    primary key (bureau, site, day)
);
