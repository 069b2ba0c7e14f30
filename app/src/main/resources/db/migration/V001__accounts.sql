-- Local accounts (本地账号): who may enter. One role each; only a bureau's account belongs to a bureau.
create table account (
    id            bigint generated always as identity primary key,
    name          text        not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$'),
    role          text        not null check (role in ('ADMIN', 'OFFICE', 'AUDITOR', 'BUREAU', 'SERVICE')),
    bureau        text        check (bureau ~ '^[A-Z0-9]{6,18}$'),
    password_hash text        not null,
    enabled       boolean     not null default true,
    created_at    timestamptz not null default now(),
    constraint account_bureau_goes_with_role check ((role = 'BUREAU') = (bureau is not null))
);

-- A name is one person's, however it is capitalized.
create unique index account_name on account (lower(name));
