-- A bureau has clerks (经办人), who prepare, and a head (负责人), who signs.
alter table account add column position text check (position in ('CLERK', 'HEAD'));
update account set position = 'HEAD' where role = 'BUREAU';
alter table account add constraint account_position_goes_with_role check ((role = 'BUREAU') = (position is not null));
