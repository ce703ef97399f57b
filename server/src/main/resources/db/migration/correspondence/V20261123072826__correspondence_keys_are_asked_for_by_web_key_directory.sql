-- correspondence: keys are asked for by web key directory
-- Whether they are; one row, off until somebody says so.
create table correspondence.key_directory (
  the_only_one boolean primary key default true check (the_only_one),
  asks boolean not null,
  version bigint not null
);

insert into correspondence.key_directory (asks, version) values (false, 0);

-- What was asked for. An address is known again by a keyed mark, so that it is asked once a day.
create table correspondence.key_lookup (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  address_mark bytea not null,
  outcome text not null check (outcome in ('ASKED', 'FOUND', 'NONE', 'FAILED')),
  asked_at timestamptz not null
);

create index key_lookup_by_mark on correspondence.key_lookup (address_mark, asked_at);
create index key_lookup_by_thread on correspondence.key_lookup (thread_id, asked_at);

grant select, update on correspondence.key_directory to bellbuoy_desk;
grant select, insert, update, delete on correspondence.key_lookup to bellbuoy_desk;
