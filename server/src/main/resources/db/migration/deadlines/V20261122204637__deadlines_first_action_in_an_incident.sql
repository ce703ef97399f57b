-- The first action in an incident: ours to choose, and dated as every rule.
insert into deadlines.rule (kind, valid_from, business_days, elapsed_hours, source)
values ('FIRST_ACTION', '1970-01-01T00:00Z', null, 4, 'OWN_DEFAULT');
