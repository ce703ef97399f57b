-- deadlines: fix windows as rules by level
-- A kind may have several limits, told apart by a grade: a level of severity, where it is the window of a fix.
alter table deadlines.rule add column grade text not null default '';
alter table deadlines.rule drop constraint rule_pkey;
alter table deadlines.rule add primary key (kind, grade, valid_from);

insert into deadlines.rule (kind, grade, valid_from, business_days, elapsed_hours, source)
values ('FIX', 'CRITICAL', '1970-01-01T00:00Z', null, 336, 'OWN_DEFAULT'),
       ('FIX', 'HIGH', '1970-01-01T00:00Z', null, 720, 'OWN_DEFAULT'),
       ('FIX', 'MEDIUM', '1970-01-01T00:00Z', null, 1440, 'OWN_DEFAULT'),
       ('FIX', 'LOW', '1970-01-01T00:00Z', null, 2160, 'OWN_DEFAULT');
