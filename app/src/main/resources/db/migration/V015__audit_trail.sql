-- The audit trail (留痕): who did what and when. Appended only; see also afterMigrate.sql for the grants.
create table audit_record (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    -- Account or service token; "server" for what the server does by itself.
    who     text        not null,
    role    text,
    request text,
    status  int,
    action  text        not null check (action ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
    object  text        not null,
    bureau  text,
    before  jsonb,
    after   jsonb,
    note    text
);

create index audit_record_at on audit_record (at, id);
create index audit_record_who on audit_record (who, id);
create index audit_record_object on audit_record (object text_pattern_ops, id);
create index audit_record_bureau on audit_record (bureau, id) where bureau is not null;

-- The chain: each link's hash covers the record, the moment of sealing and the hash before it. No foreign key: its
-- check would need the right to lock, hence to update, a record.
create table audit_link (
    position  bigint      primary key,
    record    bigint      not null unique,
    sealed_at timestamptz not null,
    hash      text        not null check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_link_sealed on audit_link (sealed_at);

-- Records that wait to be sealed: a record is seen here when its transaction has committed.
create table audit_pending (
    record bigint primary key
);

create function audit_record_pends() returns trigger language plpgsql as $$
begin
    insert into audit_pending (record) values (new.id);
    return null;
end $$;

create trigger audit_record_pends after insert on audit_record
    for each row execute function audit_record_pends();

-- The second lock, behind the grants: the owner of the tables is refused as well.
create function refuse_change_of_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is appended only: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger audit_record_appended_only before update or delete or truncate on audit_record
    for each statement execute function refuse_change_of_audit_trail();
create trigger audit_link_appended_only before update or delete or truncate on audit_link
    for each statement execute function refuse_change_of_audit_trail();
