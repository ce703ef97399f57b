-- fixes: tasks of a case and putting off by two
-- A task belongs to a case, and to a stream only where it is about one.
alter table fixes.item add column case_id uuid references cases.case_file (id);
update fixes.item i set case_id = w.case_id from fixes.work w where w.id = i.work_id;
alter table fixes.item alter column case_id set not null;
alter table fixes.item alter column work_id drop not null;
alter table fixes.item add column trade text not null default 'ENGINEERING';
alter table fixes.item alter column trade drop default;
create index item_by_case on fixes.item (case_id, id);
create index item_open_by_owner on fixes.item (owner_id) where done_at is null;
