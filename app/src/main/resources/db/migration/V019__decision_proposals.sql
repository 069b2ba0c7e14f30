-- Decisions under way (认定): one person proposes (初核), another confirms (复核); what is confirmed becomes a fact.
create table decision_proposal (
    id           bigint generated always as identity primary key,
    kind         text        not null
        check (kind in ('REVIEW', 'VETO_CONFIRMATION', 'APPEAL', 'WAIVER', 'NOT_APPLICABLE')),
    outcome      text        not null
        check (outcome in ('CONFIRMED', 'DISMISSED', 'ADJUSTED', 'GRANTED', 'REFUSED')),
    bureau       text        not null,
    indicator    text        not null,
    -- A finding, else a subject, else the whole indicator.
    finding      text        check (finding ~ '^[0-9a-f]{20}$'),
    subject      text,
    deduction    numeric     check (deduction >= 0),
    valid_from   date,
    valid_to     date,
    ground       text        not null,
    note         text        not null,
    -- What asked for it, such as an appeal; kept by its own room.
    cause        text,
    state        text        not null default 'PROPOSED'
        check (state in ('PROPOSED', 'CONFIRMED', 'RETURNED', 'RECALLED')),
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    settled_by   text,
    settled_at   timestamptz,
    settled_note text,
    constraint settled_whole check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
    constraint two_people check (state not in ('CONFIRMED', 'RETURNED') or lower(settled_by) <> lower(proposed_by)),
    constraint only_the_proposer_recalls check (state <> 'RECALLED' or lower(settled_by) = lower(proposed_by)),
    constraint waiver_ends check (kind <> 'WAIVER' or outcome <> 'GRANTED' or valid_to is not null),
    constraint adjusted_to_a_deduction check ((outcome = 'ADJUSTED') = (deduction is not null))
);

create unique index decision_proposal_open_finding on decision_proposal (finding)
    where state = 'PROPOSED' and finding is not null;
create unique index decision_proposal_open_scope on decision_proposal (bureau, indicator, kind, coalesce(subject, ''))
    where state = 'PROPOSED' and finding is null;
create index decision_proposal_of_finding on decision_proposal (finding);
create index decision_proposal_of_bureau on decision_proposal (bureau, indicator);

-- What two people settled stays as it is.
create function refuse_change_of_settled_proposal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED' then
        raise exception 'decision proposal % is settled: it cannot be changed', old.id;
    end if;
    return new;
end $$;

create trigger decision_proposal_immutable before update or delete on decision_proposal
    for each row execute function refuse_change_of_settled_proposal();
