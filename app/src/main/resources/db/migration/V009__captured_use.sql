-- Which contents are still referred to is asked for every content when old visits are removed.
create index visit_captured on visit (captured) where captured is not null;
create index known_page_captured on known_page (captured);
