-- Which transaction changed who is in a circle: whoever keeps a person's circles in memory asks
-- whether anything has become visible since. Changes from before this migration are seen by all.
alter table embargo.circle_history add column changed_by xid8;
alter table embargo.circle_history alter column changed_by set default pg_current_xact_id();
create index circle_history_by_person on embargo.circle_history (person_id, changed_by);
