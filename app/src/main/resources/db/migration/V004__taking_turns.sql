-- One run of a scheme and period at a time: two would store the same result twice and race for its version.
create unique index evaluation_running on evaluation (scheme, period) where state = 'RUNNING';

-- A key is taken before the delivery is carried out; the answer follows. Without an answer it is under way.
alter table idempotent_answer alter column answer drop not null;
