-- Files people bring in (上传文件), as they came: once for each content, in pieces of a megabyte.
create table uploaded_piece (
    sha256   text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    position int   not null,
    content  bytea not null,
    primary key (sha256, position)
);

-- An upload (上传): a file, who brought it, and what became of it.
create table upload (
    id          bigint generated always as identity primary key,
    name        text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      not null,
    kind        text,
    bureau      text,
    own_only    boolean     not null,
    url         text,
    title       text,
    reply       text,
    request     text,
    sent_on     text,
    state       text        not null check (state in ('READING', 'CHOICE', 'READY', 'IMPORTING', 'DONE', 'FAILED')),
    failure     text,
    created_by  text        not null,
    created_at  timestamptz not null default now(),
    finished_at timestamptz
);

create index upload_unfinished on upload (id) where state in ('READING', 'IMPORTING');

-- A table of the file, and the register it is taken for; no type: it is not taken.
create table upload_part (
    upload   bigint not null references upload on delete cascade,
    position int    not null,
    sheet    text   not null,
    type     text,
    refused  text,
    guesses  jsonb  not null,
    primary key (upload, position)
);

-- How far a pass over a table is, and what its rows came to.
create table upload_count (
    upload    bigint  not null references upload on delete cascade,
    part      int     not null,
    pass      text    not null check (pass in ('PREVIEW', 'IMPORT')),
    line      int     not null default 0,
    created   int     not null default 0,
    updated   int     not null default 0,
    unchanged int     not null default 0,
    rejected  int     not null default 0,
    left_out  int     not null default 0,
    finished  boolean not null default false,
    primary key (upload, part, pass)
);

-- Every rejected row, and the first of each other kind.
create table upload_row (
    upload  bigint not null references upload on delete cascade,
    part    int    not null,
    pass    text   not null,
    line    int    not null,
    status  text   not null,
    type    text,
    key     text,
    problem text,
    content jsonb,
    before  jsonb,
    primary key (upload, part, pass, line)
);
