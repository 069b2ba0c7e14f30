-- Where an account is told of messages beside its inbox; null: nowhere.
alter table account add column email text check (email ~ '^[^\s@<>"]+@[^\s@<>"]+$' and length(email) <= 254);

-- The inbox (收件箱): a message as one account has it.
create table inbox (
    account bigint      not null references account,
    message uuid        not null references message,
    read_at timestamptz,
    primary key (account, message)
);

create index inbox_unread on inbox (account) where read_at is null;

-- Webhooks (推送地址): other systems that are told of messages.
create table webhook (
    id         bigint generated always as identity primary key,
    name       text        not null check (length(name) between 2 and 60),
    url        text        not null,
    -- Needed to sign each sending, so it cannot be kept as a digest. Never shown, never exported.
    secret     text        not null,
    -- Kinds of message; empty: all.
    kinds      text[]      not null,
    enabled    boolean     not null default true,
    created_by text        not null,
    created_at timestamptz not null
);

-- Sendings (投递) to mail addresses and webhooks. Sent at least once; a receiver knows a repeated one by its id.
create table sending (
    id        uuid        primary key default gen_random_uuid(),
    message   uuid        not null references message,
    channel   text        not null check (channel in ('MAIL', 'WEBHOOK')),
    account   bigint      references account,
    webhook   bigint      references webhook,
    state     text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    attempts  int         not null default 0,
    -- When it is tried next; while it is being sent, when it would be tried again had the sender died.
    next_at   timestamptz not null,
    problem   text,
    done_at   timestamptz,
    constraint sending_has_one_receiver check (
        (channel = 'MAIL') = (account is not null) and (channel = 'WEBHOOK') = (webhook is not null)),
    constraint sending_once unique nulls not distinct (message, account, webhook)
);

create index sending_due on sending (next_at) where state = 'WAITING';
create index sending_dead on sending (next_at) where state = 'DEAD';
