-- Notices (通知书): what the office writes to bureaus about an evaluation; drafted from proposals, issued by people.
create table notice (
    id         bigint generated always as identity primary key,
    kind       text        not null
        check (kind in ('REMINDER', 'RECTIFICATION', 'SUPERVISION', 'CIRCULAR', 'INTERVIEW', 'ACCOUNTABILITY')),
    evaluation bigint      not null references evaluation,
    state      text        not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED', 'ACKNOWLEDGED', 'DISCARDED')),
    -- Last day allowed; empty: nothing has to be done by a day.
    due_on     date,
    contact_name  text     not null check (length(contact_name) <= 60),
    contact_phone text     not null check (length(contact_phone) <= 60),
    copies     text[]      not null,
    -- To whom it goes where that is not the bureau itself.
    addressee  text        not null check (length(addressee) <= 200),
    -- When and where an interview is held.
    appointment text       not null check (length(appointment) <= 300),
    -- Allowed from the day of issue, unless the last day is said.
    working_days int       not null check (working_days >= 0),
    -- What the office adds in its own words.
    remark     text        not null check (length(remark) <= 2000),
    number     text        unique,
    issued_by  text,
    issued_on  date,
    issued_at  timestamptz,
    created_by text        not null,
    created_at timestamptz not null,
    constraint notice_issued_whole check (
        (state in ('ISSUED', 'ACKNOWLEDGED')) = (number is not null)
        and (number is null) = (issued_by is null) and (number is null) = (issued_on is null)
        and (number is null) = (issued_at is null))
);
create index notice_of_evaluation on notice (evaluation, kind);

-- Whom a notice names, in the order it does; a circular names several.
create table notice_bureau (
    notice          bigint not null references notice,
    bureau          text   not null check (bureau ~ '^[A-Z0-9]{6,18}$'),
    position        int    not null,
    name            text   not null,
    listed          text   not null check (listed in ('ADDRESSED', 'CRITICIZED', 'PRAISED')),
    -- The figures that made the ladder propose it, or the office's own reason.
    detail          text   not null,
    findings        text[] not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    primary key (notice, bureau),
    constraint notice_acknowledged_whole check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index notice_of_bureau on notice_bureau (bureau);

-- The register of numbers (文号): the row of a word and year is locked by whoever issues, until it is issued.
create table notice_register (
    code_word text not null,
    year      int  not null,
    last      int  not null check (last >= 1),
    primary key (code_word, year)
);

create table notice_number (
    code_word text        not null,
    year      int         not null,
    n         int         not null check (n >= 1),
    notice    bigint      not null unique references notice,
    taken_at  timestamptz not null,
    primary key (code_word, year, n),
    foreign key (code_word, year) references notice_register
);

-- The issued copy: what was sent, byte by byte.
create table notice_copy (
    notice      bigint      primary key references notice,
    material    jsonb       not null,
    template    text        not null,
    docx        bytea       not null,
    docx_sha256 text        not null check (docx_sha256 ~ '^[0-9a-f]{64}$'),
    pdf         bytea       not null,
    pdf_sha256  text        not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null
);

create function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or deleted', tg_table_name;
end $$;

create trigger notice_number_immutable before update or delete on notice_number
    for each row execute function refuse_change_of_issued();
create trigger notice_number_kept before truncate on notice_number execute function refuse_change_of_issued();
create trigger notice_copy_immutable before update or delete on notice_copy
    for each row execute function refuse_change_of_issued();
create trigger notice_copy_kept before truncate on notice_copy execute function refuse_change_of_issued();

-- A number follows the one before it, whoever writes the row; the first is the register's last, which a register kept
-- elsewhere before may have raised.
create function number_follows() returns trigger language plpgsql as $$
begin
    if new.n <> (select last from notice_register where code_word = new.code_word and year = new.year)
        or new.n <> coalesce(
            (select max(n) + 1 from notice_number where code_word = new.code_word and year = new.year), new.n) then
        raise exception 'number % of % % does not follow the one before', new.n, new.code_word, new.year;
    end if;
    return new;
end $$;
create trigger notice_number_follows before insert on notice_number for each row execute function number_follows();

-- What was issued stays as it was; only receipt is noted.
create function refuse_change_of_issued_notice() returns trigger language plpgsql as $$
begin
    if old.state in ('ISSUED', 'ACKNOWLEDGED') and (tg_op = 'DELETE'
            or new.state not in ('ISSUED', 'ACKNOWLEDGED')
            or to_jsonb(new) - 'state' <> to_jsonb(old) - 'state') then
        raise exception 'notice % is issued: it cannot be changed', old.id;
    end if;
    return coalesce(new, old);
end $$;
create trigger notice_immutable before update or delete on notice
    for each row execute function refuse_change_of_issued_notice();

create function refuse_change_of_named() returns trigger language plpgsql as $$
begin
    if exists (select from notice where id = coalesce(old.notice, new.notice) and state in ('ISSUED', 'ACKNOWLEDGED'))
        and (tg_op <> 'UPDATE' or old.acknowledged_at is not null
            or to_jsonb(new) - 'acknowledged_by' - 'acknowledged_at'
                <> to_jsonb(old) - 'acknowledged_by' - 'acknowledged_at') then
        raise exception 'notice % is issued: whom it names cannot be changed', coalesce(old.notice, new.notice);
    end if;
    return coalesce(new, old);
end $$;
create trigger notice_bureau_immutable before insert or update or delete on notice_bureau
    for each row execute function refuse_change_of_named();
