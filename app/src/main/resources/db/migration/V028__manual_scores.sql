-- Manual scoring (人工评分): one indicator of one bureau in one period of an edition, scored by two people unseen.
create table manual_scoring (
    id        bigint generated always as identity primary key,
    scheme    text    not null,
    period    text    not null,
    bureau    text    not null,
    indicator text    not null,
    -- From 1; scoring anew begins another.
    round     int     not null default 1 check (round > 0),
    -- What it came to; null while people score.
    result    numeric check (result >= 0),
    unique (scheme, period, bureau, indicator)
);

-- What one person gave.
create table manual_score (
    id           bigint generated always as identity primary key,
    scoring      bigint      not null references manual_scoring,
    round        int         not null,
    place        text        not null check (place in ('FIRST', 'SECOND', 'SETTLED')),
    scorer       text        not null,
    points       numeric     not null check (points >= 0),
    -- Typed reason of whoever settles.
    ground       text        check ((ground is not null) = (place = 'SETTLED')),
    reason       text        not null check (length(reason) between 1 and 2000),
    given_at     timestamptz not null,
    withdrawn_at timestamptz
);
create unique index manual_score_place on manual_score (scoring, round, place) where withdrawn_at is null;
-- Three different people, whatever asks.
create unique index manual_score_another_person on manual_score (scoring, round, lower(scorer))
    where withdrawn_at is null;

create function refuse_change_of_given_score() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at' then
        raise exception 'manual score % was given: it can only be withdrawn', old.id;
    end if;
    return new;
end $$;
create trigger manual_score_immutable before update or delete on manual_score
    for each row execute function refuse_change_of_given_score();
