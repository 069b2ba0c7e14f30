-- Days on which a reminder or supervision order (提醒、督办) about the item was issued: what the ladder counts as 催办.
alter table rectification add column reminded_on date[] not null default '{}';
