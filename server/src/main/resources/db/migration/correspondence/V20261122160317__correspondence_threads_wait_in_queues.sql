-- In which queue a thread waits while it is under no circle, and so who reads and answers it.
alter table correspondence.thread add column queue text not null default 'SECURITY'
  check (queue in ('SECURITY', 'PRIVACY', 'ABUSE'));
