-- Monthly letters (情况通报函): one for each bureau and month, as it was written.
create table letter (
    bureau     text        not null,
    month      date        not null check (extract(day from month) = 1),
    message    uuid        not null unique references message,
    evaluation bigint      not null references evaluation,
    content    jsonb       not null,
    created_at timestamptz not null,
    primary key (bureau, month)
);

-- Evaluations that were held against the one before for what turned bad; those of before this release are not told of.
create table decay_check (
    evaluation bigint      primary key references evaluation on delete cascade,
    checked_at timestamptz not null
);

insert into decay_check (evaluation, checked_at) select id, now() from evaluation where finished_at is not null;
