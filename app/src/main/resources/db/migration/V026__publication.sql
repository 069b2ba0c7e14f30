-- A published result may be superseded by a version with a reason, or withdrawn with one; nothing else of it changes.
alter table evaluation add column publication_reason text;
alter table evaluation add column superseded_by bigint references evaluation;
alter table evaluation add column withdrawn_by text;
alter table evaluation add column withdrawn_at timestamptz;
alter table evaluation add column withdrawal_reason text;
alter table evaluation add constraint evaluation_withdrawal_whole check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null));

create or replace function refuse_change_of_published_evaluation() returns trigger language plpgsql as $$
declare
    later text[] := array['state', 'superseded_by', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'];
begin
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        and (tg_op = 'DELETE'
            or new.state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
            or to_jsonb(new) - later <> to_jsonb(old) - later
            or old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by
            or old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by, new.withdrawal_reason)
                is distinct from (old.withdrawn_at, old.withdrawn_by, old.withdrawal_reason)) then
        raise exception 'evaluation % is published: it cannot be changed', old.id;
    end if;
    return coalesce(new, old);
end $$;

-- Bureaus too little of which was assessed: published without a place, and why (暂缓评定).
create table held_bureau (
    evaluation bigint not null references evaluation on delete cascade,
    bureau     text   not null,
    reason     text   not null check (reason <> ''),
    primary key (evaluation, bureau)
);
create trigger held_bureau_immutable before insert or update or delete on held_bureau
    for each row execute function refuse_change_of_published();

-- Who has looked at the fairness check (公平性自检) of which result.
create table fairness_look (
    evaluation bigint      not null references evaluation on delete cascade,
    result     text        not null,
    account    text        not null,
    at         timestamptz not null default now(),
    primary key (evaluation, result, account)
);
