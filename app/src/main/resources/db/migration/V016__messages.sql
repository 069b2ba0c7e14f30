-- Messages (消息) as features wrote them, in the transaction of what they tell of.
create table message (
    id            uuid        primary key,
    kind          text        not null,
    to_kind       text        not null check (to_kind in ('BUREAU', 'ROLE', 'ACCOUNT')),
    to_name       text        not null,
    link          text        not null check (link like '/%'),
    "values"      jsonb       not null,
    created_at    timestamptz not null,
    -- When it was handed out to inboxes, mail and webhooks; null: it waits.
    dispatched_at timestamptz
);

create index message_waiting on message (created_at) where dispatched_at is null;
