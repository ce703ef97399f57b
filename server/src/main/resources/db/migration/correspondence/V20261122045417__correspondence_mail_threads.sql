-- A message that came by mail: from the address the report came from, or from another one.
alter table correspondence.message drop constraint message_author_check;
alter table correspondence.message add constraint message_author_check
  check (author in ('REPORTER', 'STAFF', 'HOUSE', 'MAIL', 'MAIL_OTHER'));

-- The address to which a thread is answered by mail. No mail changes it.
create table correspondence.mail_address (
  thread_id uuid primary key references correspondence.thread (id),
  address_sealed bytea not null,
  noted_at timestamptz not null
);

-- By which Message-IDs a thread is known, as hashes.
create table correspondence.mail_reference (
  message_hash bytea primary key,
  thread_id uuid not null references correspondence.thread (id)
);

create index mail_reference_by_thread on correspondence.mail_reference (thread_id);

grant select, insert on correspondence.mail_address to bellbuoy_desk;
grant select, insert on correspondence.mail_reference to bellbuoy_desk;
