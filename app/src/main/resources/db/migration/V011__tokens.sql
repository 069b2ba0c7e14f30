-- Service tokens (服务令牌): with which other systems push facts. What they may push is the token's scope.
create table token (
    id           bigint generated always as identity primary key,
    name         text        not null check (length(name) between 2 and 60),
    -- Fact types and bureaus by name; the single element * stands for all of them.
    types        text[]      not null,
    bureaus      text[]      not null,
    pages        boolean     not null,
    expires_at   timestamptz not null,
    created_by   text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_by   text,
    revoked_at   timestamptz,
    constraint token_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);

-- A name is never used again: the history of facts says who delivered them by it.
create unique index token_name on token (lower(name));

-- Secrets of a token by their digest: one, and while it is being rotated the one before it beside it.
create table token_secret (
    hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    token      bigint      not null references token,
    created_at timestamptz not null,
    -- When the one after it took over for good; null: still the newest.
    ends_at    timestamptz
);
create index token_secret_of_token on token_secret (token);
