-- The thread in which we and somebody outside write to each other by mail.
alter table fixes.counterpart add column thread_id uuid references correspondence.thread (id);
create index counterpart_by_thread on fixes.counterpart (thread_id) where thread_id is not null;
