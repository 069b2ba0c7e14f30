-- The last day of which a bureau was told that it is over; a later one is told again.
alter table rectification add column overdue_told date;
