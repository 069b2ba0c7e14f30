-- Evaluations (考核): one run of one scheme over one period as of one day, and what it came to.
create table evaluation (
    id            bigint generated always as identity primary key,
    scheme        text        not null,
    period        text        not null,
    period_from   date        not null,
    period_to     date        not null,
    as_of         date        not null,
    state         text        not null
        check (state in ('RUNNING', 'FAILED', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    version       int         not null default 1,
    done          int         not null default 0,
    total         int         not null default 0,
    failure       text,
    digests       jsonb       not null default '{}',
    -- By bureau: periods running, this one included, with the lowest grade.
    running_lowest jsonb      not null default '{}',
    created_by    text        not null,
    created_at    timestamptz not null default now(),
    finished_at   timestamptz,
    published_by  text,
    published_at  timestamptz
);

create unique index evaluation_published on evaluation (scheme, period) where state = 'PUBLISHED';

create table score_sheet (
    evaluation bigint  not null references evaluation on delete cascade,
    bureau     text    not null,
    "group"    text    not null,
    score      numeric,
    grade      text,
    coverage   numeric not null,
    undecided  int     not null,
    content    jsonb   not null,
    primary key (evaluation, bureau)
);

create table finding (
    evaluation bigint  not null references evaluation on delete cascade,
    id         text    not null,
    position   int     not null,
    bureau     text    not null,
    indicator  text    not null,
    reason     text    not null,
    subject    text    not null,
    outcome    text    not null,
    deducted   numeric not null,
    effective  numeric not null,
    content    jsonb   not null,
    primary key (evaluation, id),
    -- Nothing is deducted that cannot be looked at.
    constraint finding_rests_on_facts check (jsonb_array_length(content -> 'finding' -> 'facts') > 0)
);

create index finding_position on finding (evaluation, position);
create index finding_over_runs on finding (id);

create table place (
    evaluation bigint not null references evaluation on delete cascade,
    position   int    not null,
    bureau     text   not null,
    content    jsonb  not null,
    primary key (evaluation, bureau)
);

create table notice_proposal (
    evaluation bigint not null references evaluation on delete cascade,
    position   int    not null,
    bureau     text   not null,
    content    jsonb  not null,
    primary key (evaluation, position)
);

-- A published result is never edited: a correction is a new evaluation.
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
    if exists (select from evaluation
               where id = coalesce(new.evaluation, old.evaluation)
                 and state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) then
        raise exception 'evaluation % is published: its results cannot be changed', coalesce(new.evaluation, old.evaluation);
    end if;
    return coalesce(new, old);
end $$;

create trigger score_sheet_immutable before insert or update or delete on score_sheet
    for each row execute function refuse_change_of_published();
create trigger finding_immutable before insert or update or delete on finding
    for each row execute function refuse_change_of_published();
create trigger place_immutable before insert or update or delete on place
    for each row execute function refuse_change_of_published();
create trigger notice_proposal_immutable before insert or update or delete on notice_proposal
    for each row execute function refuse_change_of_published();

-- Nor is the evaluation itself: it can be superseded or withdrawn, but neither reopened, altered nor deleted.
create function refuse_change_of_published_evaluation() returns trigger language plpgsql as $$
begin
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        and (tg_op = 'DELETE'
            or new.state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
            or to_jsonb(new) - 'state' <> to_jsonb(old) - 'state') then
        raise exception 'evaluation % is published: it cannot be changed', old.id;
    end if;
    return coalesce(new, old);
end $$;

create trigger evaluation_immutable before update or delete on evaluation
    for each row execute function refuse_change_of_published_evaluation();
