-- Where nobody else could, whoever wrote it approves it a day later, and the row says so for ever.
alter table advisories.revision add column alone boolean not null default false;
alter table advisories.revision drop constraint revision_check2;
alter table advisories.revision
  add constraint revision_by_two check (approved_by is null or approved_by <> submitted_by or alone);
