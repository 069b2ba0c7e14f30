-- What earlier results would come to under the edition and calendar of a later one (按现行口径回算). Derived: any row may be
-- deleted and is computed again; it is never a result anybody is judged by, and stands apart from score_sheet for that reason.
create table like_for_like (
    evaluation  bigint      not null references evaluation on delete cascade,
    bureau      text        not null,
    scheme      text        not null check (scheme ~ '^[0-9a-f]{64}$'),
    calendar    text        not null check (calendar ~ '^[0-9a-f]{64}$'),
    rulebook    text        not null check (rulebook ~ '^[0-9a-f]{64}$'),
    score       numeric,
    comparable  int         not null,
    binding     int         not null,
    computed_at timestamptz not null default now(),
    primary key (evaluation, scheme, calendar, rulebook, bureau),
    constraint comparable_of_binding check (comparable between 0 and binding)
);
