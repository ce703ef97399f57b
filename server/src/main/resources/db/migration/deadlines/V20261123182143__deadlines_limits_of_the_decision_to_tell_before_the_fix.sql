-- deadlines: limits of the decision to tell before the fix
insert into deadlines.rule (kind, grade, valid_from, business_days, elapsed_hours, source)
values ('DISABLE_DECISION', 'CRITICAL', '1970-01-01T00:00Z', null, 4, 'OWN_DEFAULT'),
       ('DISABLE_DECISION', 'HIGH', '1970-01-01T00:00Z', null, 8, 'OWN_DEFAULT'),
       ('PRE_FIX_NOTICE', '', '1970-01-01T00:00Z', null, 4, 'OWN_DEFAULT'),
       ('OCCASION', '', '1970-01-01T00:00Z', null, 24, 'OWN_DEFAULT');
