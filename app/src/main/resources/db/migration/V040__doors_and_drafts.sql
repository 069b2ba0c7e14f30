-- An entry says by which door somebody came: whoever came by the identity provider has no password to change first.
alter table account_entry
    add column door text not null default 'PASSWORD' check (door in ('PASSWORD', 'OIDC')),
    -- What the identity provider wants to see again when its guest leaves (ID token); gone with the end of the entry.
    add column proof text;

-- A service reads what is not decided yet (drafts of notices, samples, proposals) only where its token says so.
alter table token
    add column drafts boolean not null default false;
