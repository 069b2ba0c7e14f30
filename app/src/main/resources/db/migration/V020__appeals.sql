-- The bureau's words beside a finding (单位说明): the newest stands, earlier ones stay readable.
create table statement (
    id         bigint generated always as identity primary key,
    finding    text        not null check (finding ~ '^[0-9a-f]{20}$'),
    evaluation bigint      not null references evaluation,
    bureau     text        not null,
    text       text        not null check (length(text) between 1 and 2000),
    made_by    text        not null,
    made_at    timestamptz not null
);
create index statement_of_finding on statement (finding, id);
create index statement_of_evaluation on statement (evaluation, bureau);

-- Appeals (申诉). How one was decided stands in the decision that names it as its cause.
create table appeal (
    id           bigint generated always as identity primary key,
    finding      text        not null check (finding ~ '^[0-9a-f]{20}$'),
    evaluation   bigint      not null references evaluation,
    bureau       text        not null,
    indicator    text        not null,
    ground       text        not null,
    text         text        not null check (length(text) between 1 and 2000),
    -- Where the evidence can be looked at: a published page first.
    link         text        check (link ~ '^https?://'),
    filed_by     text        not null,
    filed_at     timestamptz not null,
    file_until   date        not null,
    decide_until date        not null,
    unique (finding, evaluation)
);
create index appeal_of_bureau on appeal (bureau, id);
create index decision_proposal_of_cause on decision_proposal (cause) where cause is not null;

-- What was filed or said stays as it is.
create function refuse_change_of_said() returns trigger language plpgsql as $$
begin
    raise exception '% % was said: it cannot be changed', tg_table_name, old.id;
end $$;
create trigger statement_immutable before update or delete on statement
    for each row execute function refuse_change_of_said();
create trigger appeal_immutable before update or delete on appeal
    for each row execute function refuse_change_of_said();
