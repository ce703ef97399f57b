create schema if not exists vault;

-- The public half only. One row is in force; a retired one stays until no data key is wrapped to it.
create table vault.master_key (
  fingerprint text primary key,
  public_half bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);

create unique index master_key_in_force on vault.master_key ((true)) where retired_at is null;

-- Deleting the rows of a scope makes everything sealed in it unreadable, in every backup's copy too
-- once the master key has been rotated.
create table vault.data_key (
  id uuid primary key,
  scope_id uuid not null,
  master text not null,
  wrapped bytea not null,
  created_at timestamptz not null
);

create index data_key_by_scope on vault.data_key (scope_id, id desc);

grant usage on schema vault to bellbuoy_desk, bellbuoy_street;
grant select, insert, update on vault.master_key to bellbuoy_desk;
grant select, insert, update, delete on vault.data_key to bellbuoy_desk;
grant insert on vault.data_key to bellbuoy_street;
