-- Looks at pages: what was found at an address last, since when it has been known, and since when it is gone.
create table page_look (
    bureau        text not null,
    url           text not null,
    title         text,
    body          text not null check (body ~ '^[0-9a-f]{64}$'),
    claimed_on    date,
    first_seen_on date not null,
    last_seen_on  date not null check (last_seen_on >= first_seen_on),
    gone_on       date,
    primary key (bureau, url)
);
create index page_look_body on page_look (bureau, body) where gone_on is null;

-- The days on which pages of one part of a site were looked at: who did not look cannot say that a page was not there.
create table section_look (
    bureau    text not null,
    section   text not null,
    looked_on date not null,
    primary key (bureau, section, looked_on)
);
