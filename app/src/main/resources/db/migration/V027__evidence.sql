-- Files handed in as evidence (佐证材料): each content once, named by its SHA-256.
create table evidence_file (
    sha256  text  primary key,
    media   text  not null,
    size    int   not null check (size > 0 and size = octet_length(content)),
    content bytea not null,
    constraint evidence_file_is_what_its_name_says check (sha256 = encode(sha256(content), 'hex'))
);

-- What was handed in, and for what: a link to a published page, or a file.
create table evidence (
    id           bigint generated always as identity primary key,
    -- Noun and key of what it supports: appeals/12.
    subject      text        not null,
    bureau       text        not null,
    -- The result it belongs to; without one, the days it speaks for.
    evaluation   bigint      references evaluation,
    valid_from   date,
    valid_to     date,
    name         text        not null check (length(name) between 1 and 300),
    link         text        check (link ~ '^https?://'),
    sha256       text        references evidence_file,
    added_by     text        not null,
    added_at     timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint evidence_is_link_or_file check ((link is null) <> (sha256 is null)),
    constraint evidence_belongs check (evaluation is not null or (valid_from is not null and valid_to >= valid_from)),
    constraint evidence_withdrawal_whole check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index evidence_once on evidence (subject, coalesce(sha256, link)) where withdrawn_at is null;
create index evidence_of_evaluation on evidence (evaluation);
create index evidence_of_file on evidence (sha256) where sha256 is not null;

-- A file stays as it came; of what was handed in only its withdrawal is added.
create function refuse_change_of_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or tg_table_name = 'evidence_file' then
        raise exception '% stays as it came', tg_table_name;
    end if;
    if old.withdrawn_at is not null
        or to_jsonb(new) - array['withdrawn_by', 'withdrawn_at'] <> to_jsonb(old) - array['withdrawn_by', 'withdrawn_at'] then
        raise exception 'evidence % was handed in: it can only be withdrawn', old.id;
    end if;
    return new;
end $$;
create trigger evidence_file_immutable before update or delete on evidence_file
    for each row execute function refuse_change_of_evidence();
create trigger evidence_immutable before update or delete on evidence
    for each row execute function refuse_change_of_evidence();
