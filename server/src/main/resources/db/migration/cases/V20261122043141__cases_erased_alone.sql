-- Where nobody else could, whoever proposed it confirms it a day later, and the row says so for ever.
alter table cases.erasure add column alone boolean not null default false;
alter table cases.erasure drop constraint erasure_check1;
alter table cases.erasure
  add constraint erasure_by_two check (confirmed_by <> proposed_by or alone);
