-- Runs after every migration: what the server's account may do. Rows of all tables, but no tables; of the audit trail it
-- may read and append. Where one account is both owner and server, it gives up its own rights, and the triggers of the
-- audit trail are the second lock. One statement, hence one transaction: the rights are never wider in between.
do $$
begin
    perform pg_advisory_xact_lock(hashtext('mingjian grants'));
    grant usage on schema public to "${server}";
    grant select, insert, update, delete on all tables in schema public to "${server}";
    grant usage on all sequences in schema public to "${server}";
    revoke update, delete, truncate on audit_record, audit_link from public, current_user, "${server}";
    if current_user <> '${server}' then
        revoke insert, update, delete on flyway_schema_history from "${server}";
    end if;
end $$;
