-- What a bureau asks for (不适用与豁免申请). How it was decided stands in the decision that names it as its cause.
create table waiver_application (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('NOT_APPLICABLE', 'WAIVER')),
    bureau     text        not null,
    indicator  text        not null,
    -- Null for the whole indicator.
    subject    text,
    valid_from date        not null,
    valid_to   date        not null,
    ground     text        not null,
    text       text        not null check (length(text) between 1 and 2000),
    link       text        check (link ~ '^https?://'),
    applied_by text        not null,
    applied_at timestamptz not null,
    constraint waiver_application_in_order check (valid_to >= valid_from)
);
create index waiver_application_of_bureau on waiver_application (bureau, id);
create trigger waiver_application_immutable before update or delete on waiver_application
    for each row execute function refuse_change_of_said();
