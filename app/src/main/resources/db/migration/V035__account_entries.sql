-- Accounts are managed on screen: a password that was handed out holds until it is changed, wrong ones in a row lock an
-- account for a while, and each entry by the login page is a row, so that it can be ended from elsewhere.
alter table account
    add column one_time_until  timestamptz,
    add column failures        int not null default 0 check (failures >= 0),
    add column locked_until    timestamptz,
    add column last_entered_at timestamptz;

create table account_entry (
    id       uuid        primary key,
    account  bigint      not null references account,
    begun_at timestamptz not null,
    seen_at  timestamptz not null,
    ended_at timestamptz
);

create index account_entry_standing on account_entry (account) where ended_at is null;
