-- Personal data (个人信息) is kept for a period and then removed. What stays is that it was there: the digest of what was
-- removed, where it stood, and since when it is gone. The register of removals is itself never changed.
alter table fact add column removed_at timestamptz;
alter table fact add column removed_columns text[];
alter table body add column removed_at timestamptz;
alter table upload add column content_removed_at timestamptz;
alter table evidence_file alter column content drop not null;
alter table evidence_file add column removed_at timestamptz;
alter table evidence_file add constraint evidence_file_removed_whole check ((content is null) = (removed_at is not null));
alter table account add column disabled_at timestamptz;
update account set disabled_at = now() where not enabled;

create table personal_removal (
    id          bigint generated always as identity primary key,
    category    text        not null check (category in ('REQUESTS', 'UPLOADS', 'ENTRIES', 'ACCOUNTS', 'EVIDENCE', 'ANSWERS')),
    -- Noun and key: fact/17, upload/3; a category whose rows are nothing but personal data has one line for all of a removal.
    object      text        not null,
    bureau      text,
    -- Of what was removed, as it was; null where there was no digest of it.
    digest      text        check (digest ~ '^[0-9a-f]{64}$'),
    amount      int         not null check (amount > 0),
    -- The day its period began.
    since       timestamptz not null,
    removed_by  text        not null,
    removed_at  timestamptz not null
);
create index personal_removal_at on personal_removal (removed_at, id);
create trigger personal_removal_immutable before update or delete or truncate on personal_removal
    for each statement execute function refuse_change_of_issued();

-- An account knows since when it is disabled: its period begins there.
create function account_is_disabled_since() returns trigger language plpgsql as $$
begin
    if new.enabled then
        new.disabled_at := null;
    elsif old.enabled or new.disabled_at is null then
        new.disabled_at := now();
    end if;
    return new;
end $$;
create trigger account_disabled_since before update of enabled on account
    for each row execute function account_is_disabled_since();

-- A file stays as it came, until its content is removed; handed in again it is there again.
create or replace function refuse_change_of_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'evidence_file' then
        -- Removed, or handed in again; its digest is checked either way.
        if (old.removed_at is null) = (new.removed_at is not null)
            and to_jsonb(new) - 'content' - 'removed_at' = to_jsonb(old) - 'content' - 'removed_at' then
            return new;
        end if;
        raise exception 'evidence_file stays as it came';
    end if;
    if tg_op = 'DELETE' then
        raise exception '% stays as it came', tg_table_name;
    end if;
    if old.withdrawn_at is not null
        or to_jsonb(new) - array['withdrawn_by', 'withdrawn_at'] <> to_jsonb(old) - array['withdrawn_by', 'withdrawn_at'] then
        raise exception 'evidence % was handed in: it can only be withdrawn', old.id;
    end if;
    return new;
end $$;

-- What is kept and may be removed, each with the moment its period begins. Of requests and replies (依申请公开) that is the
-- end of the year they fell in, so that all of a year goes together and applicants of one year stay told apart.
create view personal_data_held as
select 'REQUESTS' as category, f.id::text as object, f.bureau, f.content_hash as digest,
    (to_date(left(f.content ->> c.day, 4), 'YYYY') + interval '1 year') at time zone 'Asia/Shanghai' as since
from fact f
join (values ('disclosure-requests', 'receivedOn', array['applicantMark']),
        ('request-replies', 'sentOn', array['title', 'applicant', 'requestRestated', 'conclusion']))
    as c (type, day, columns) on c.type = f.type
where f.removed_at is null and (f.content ?| c.columns or f.type = 'request-replies' and f.body is not null)
    and f.content ->> c.day ~ '^\d{4}-'
union all
select 'UPLOADS', u.id::text, u.bureau, u.sha256, coalesce(u.finished_at, u.created_at)
from upload u where u.content_removed_at is null and u.state in ('DONE', 'FAILED', 'READY', 'CHOICE')
union all
select 'ENTRIES', e.id::text, null, null, coalesce(e.ended_at, e.seen_at) from account_entry e
union all
select 'ACCOUNTS', a.id::text, a.bureau, null, a.disabled_at from account a
where not a.enabled and a.disabled_at is not null and (a.email is not null or a.password_hash <> '-')
union all
select 'EVIDENCE', f.sha256, min(e.bureau), f.sha256, max(e.withdrawn_at)
from evidence_file f join evidence e on e.sha256 = f.sha256
where f.removed_at is null group by f.sha256 having bool_and(e.withdrawn_at is not null)
union all
select 'ANSWERS', i.account || '/' || i.key, null, null, i.created_at from idempotent_answer i where i.answer is not null;

-- Removes what of one category has been kept since before a day, and notes each. The only way it is done, so that the server
-- and the command do the same; gives back how much.
create function remove_personal_data(wanted text, before timestamptz, by_whom text, moment timestamptz)
    returns bigint language plpgsql as $$
declare
    -- Marks of applicants become others that are equal where they were; nobody can compute them back, for this is kept nowhere.
    salt text := gen_random_uuid()::text || gen_random_uuid()::text;
    due personal_data_held[];
    removed int;
begin
    -- One removal at a time: two would note the same twice.
    perform pg_advisory_xact_lock(hashtext('mingjian personal data'));
    select array_agg(h) into due from personal_data_held h where h.category = wanted and h.since < before;
    removed := coalesce(cardinality(due), 0);
    if removed = 0 then
        return 0;
    end if;

    case wanted
    when 'REQUESTS' then
        update fact f set removed_at = moment,
            removed_columns = case f.type when 'disclosure-requests' then array['applicantMark']
                else array(select k from unnest(array['title', 'applicant', 'requestRestated', 'conclusion']) k where f.content ? k)
                    || case when f.body is null then '{}'::text[] else array['text'] end end,
            content = f.content || coalesce((select jsonb_object_agg(k, case k
                    when 'applicantMark' then '去除-' || left(encode(sha256(convert_to(
                        salt || f.bureau || (f.content ->> k), 'UTF8')), 'hex'), 16)
                    else '（到期已去除）' end)
                from unnest(array['applicantMark', 'title', 'applicant', 'requestRestated', 'conclusion']) k
                where f.content ? k and (k = 'applicantMark') = (f.type = 'disclosure-requests')), '{}'::jsonb)
        from unnest(due) d where f.id = d.object::bigint;
        update body b set text = '', removed_at = moment
        where b.removed_at is null
            and exists (select from fact f join unnest(due) d on f.id = d.object::bigint where f.body = b.sha256)
            and not exists (select from fact f where f.body = b.sha256 and f.removed_at is null)
            and not exists (select from page_look p where p.body = b.sha256);
        delete from reading r where exists (select from body b where b.sha256 = r.sha256 and b.removed_at = moment);
    when 'UPLOADS' then
        update upload u set content_removed_at = moment,
            failure = case when u.state in ('READY', 'CHOICE') then '保存期满，文件内容已去除' else u.failure end,
            finished_at = case when u.state in ('READY', 'CHOICE') then moment else u.finished_at end,
            state = case when u.state in ('READY', 'CHOICE') then 'FAILED' else u.state end
        from unnest(due) d where u.id = d.object::bigint;
        update upload_row r set content = '{}', before = '{}'
        from unnest(due) d where r.upload = d.object::bigint;
        -- The same file may have been brought again: its bytes stay as long as one upload of it does.
        delete from uploaded_piece p using unnest(due) d
        where p.sha256 = d.digest
            and not exists (select from upload u where u.sha256 = p.sha256 and u.content_removed_at is null);
    when 'ENTRIES' then
        delete from account_entry e using unnest(due) d where e.id = d.object::uuid;
    when 'ACCOUNTS' then
        update account a set email = null, password_hash = '-' from unnest(due) d where a.id = d.object::bigint;
    when 'EVIDENCE' then
        update evidence_file f set content = null, removed_at = moment from unnest(due) d where f.sha256 = d.object;
    when 'ANSWERS' then
        delete from idempotent_answer i using unnest(due) d where i.account || '/' || i.key = d.object;
    end case;

    if wanted in ('ENTRIES', 'ANSWERS') then
        insert into personal_removal (category, object, amount, since, removed_by, removed_at)
            select wanted, case wanted when 'ENTRIES' then 'account-entry' else 'idempotent-answer' end, removed,
                min(d.since), by_whom, moment from unnest(due) d;
    else
        insert into personal_removal (category, object, bureau, digest, amount, since, removed_by, removed_at)
            select wanted, case wanted when 'REQUESTS' then 'fact/' when 'UPLOADS' then 'upload/' when 'ACCOUNTS' then 'account/'
                else 'evidence/' end || d.object, d.bureau, d.digest, 1, d.since, by_whom, moment
            from unnest(due) d order by d.since, d.object;
    end if;
    return removed;
end $$;
