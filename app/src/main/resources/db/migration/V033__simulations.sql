-- What if (模拟): only what is changed is kept, by place; what comes of it is computed from the evaluation, which never
-- changes by it.
create table simulation (
    id          bigint generated always as identity primary key,
    evaluation  bigint      not null references evaluation on delete cascade,
    name        text        not null check (name <> ''),
    note        text        not null default '',
    changes     jsonb       not null default '{}' check (jsonb_typeof(changes) = 'object'),
    copied_from bigint references simulation,
    created_by  text        not null,
    created_at  timestamptz not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    archived_by text,
    archived_at timestamptz,
    constraint archived_whole check ((archived_by is null) = (archived_at is null))
);
create index simulation_of_evaluation on simulation (evaluation);
