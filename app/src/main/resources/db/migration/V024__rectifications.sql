-- Rectifications (整改台账): one finding a notice asks to be put right, and how far that is.
create table rectification (
    id           bigint generated always as identity primary key,
    notice       bigint      not null references notice,
    number       text        not null,
    evaluation   bigint      not null references evaluation,
    bureau       text        not null check (bureau ~ '^[A-Z0-9]{6,18}$'),
    bureau_name  text        not null,
    finding      text        not null,
    indicator    text        not null,
    subject      text        not null,
    problem      text        not null,
    requirement  text        not null,
    severity     text        not null,
    curable      boolean     not null,
    issued_on    date        not null,
    -- Key of its fact in rectification-items.
    code         text        not null unique
        generated always as ('ZG' || extract(year from issued_on)::int::text || '-' || id::text) stored,
    first_due_on date        not null,
    due_on       date        not null check (due_on >= issued_on),
    state        text        not null default 'ISSUED'
        check (state in ('ISSUED', 'REPORTED', 'RETURNED', 'CLOSED', 'FALSE_REPORT', 'WAIVED')),
    -- What the bureau prepared or reported.
    measures     text        not null default '' check (length(measures) <= 2000),
    responsible  text        not null default '' check (length(responsible) <= 60),
    evidence     text[]      not null default '{}',
    prepared_by  text,
    feedback_on  date,
    reported_by  text,
    verified_on  date,
    closed_by    text        check (closed_by in ('CHECK', 'DECISION')),
    returns      int         not null default 0,
    recurred_on  date[]      not null default '{}',
    constraint rectification_closed_by_something check ((state = 'CLOSED') = (closed_by is not null)),
    constraint rectification_reported_whole check ((feedback_on is null) = (reported_by is null))
);
create index rectification_of_bureau on rectification (bureau, state);
-- A finding is put right once at a time.
create unique index rectification_open on rectification (bureau, finding)
    where state in ('ISSUED', 'REPORTED', 'RETURNED');

-- What happened to it, in order; never changed.
create table rectification_event (
    id            bigint generated always as identity primary key,
    rectification bigint      not null references rectification,
    at            timestamptz not null,
    account       text        not null,
    kind          text        not null,
    note          text        not null,
    content       jsonb       not null
);
create index rectification_event_of on rectification_event (rectification, id);
create trigger rectification_event_immutable before update or delete on rectification_event
    for each row execute function refuse_change_of_issued();

-- What one person of the office proposes and another decides: to close without a passed check, to call it false.
create table rectification_proposal (
    id            bigint generated always as identity primary key,
    rectification bigint      not null references rectification,
    kind          text        not null check (kind in ('CLOSE', 'FALSE_REPORT')),
    reason        text        not null,
    note          text        not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    agreed        boolean,
    constraint rectification_decided_whole check (
        (decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
    constraint rectification_agreed_by_another check (agreed is not true or lower(decided_by) <> lower(proposed_by))
);
create unique index rectification_proposal_open on rectification_proposal (rectification) where decided_by is null;
