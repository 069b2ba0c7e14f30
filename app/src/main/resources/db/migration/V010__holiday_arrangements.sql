-- Arrangements of holidays (放假安排) uploaded for a year, on top of the shipped ones; the highest version of a year holds.
create table holiday_arrangement (
    id          bigint generated always as identity primary key,
    year        integer     not null check (year between 1990 and 2100),
    version     integer     not null,
    csv         text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null default now(),
    unique (year, version)
);

-- Open deadlines an arrangement moved, and evaluations that were asked again because of it.
create table moved_deadline (
    arrangement bigint not null references holiday_arrangement (id),
    bureau      text   not null,
    kind        text   not null,
    subject     text   not null,
    due_before  date   not null,
    due_after   date   not null,
    primary key (arrangement, bureau, kind, subject)
);
create table recounted_evaluation (
    arrangement bigint not null references holiday_arrangement (id),
    evaluation  bigint not null references evaluation (id),
    primary key (arrangement, evaluation)
);
