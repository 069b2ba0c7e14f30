-- Sections of the disclosure platforms a harvest found, and the entry for requests; told once the harvest is over.
create table platform_section (
    harvest bigint not null references harvest on delete cascade,
    bureau  text   not null,
    source  text   not null,
    section text   not null check (section in ('GUIDE', 'RULES', 'STATUTORY_CONTENT', 'ANNUAL_REPORT', 'REQUEST_ENTRY')),
    url     text   not null,
    primary key (harvest, bureau, source, section)
);

-- The name a disclosure platform shows.
alter table harvest_source add column platform_name text;

-- Days on which a known page was looked for and not there, until its withdrawal is told.
alter table known_page
    add column missed_on   date,
    add column missed_days int not null default 0;
