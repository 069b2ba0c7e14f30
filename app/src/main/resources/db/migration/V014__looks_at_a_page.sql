-- The looks at one page, whichever harvest they belong to.
create index visit_of_page on visit (bureau, url);
create index visit_at_page on visit (bureau, at);
