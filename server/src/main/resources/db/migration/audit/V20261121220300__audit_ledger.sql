create schema if not exists audit;

-- content is the exact text whose hash stands in the tree; the columns before it are for finding.
create table audit.leaf (
  id uuid primary key,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  what text not null,
  about uuid not null,
  content text not null,
  hash bytea not null
);

create index leaf_by_about on audit.leaf (about, id);
create index leaf_by_actor on audit.leaf (by_id, id);

-- With its salt gone, what a leaf committed to can no longer be guessed, and the tree still holds.
create table audit.leaf_salt (
  leaf_id uuid primary key references audit.leaf (id),
  salt bytea not null
);

-- Leaves that have no place yet: a queue, so that finding them never walks the ledger.
create table audit.pending (
  leaf_id uuid primary key references audit.leaf (id)
);

create table audit.entry (
  position bigint primary key,
  leaf_id uuid not null unique references audit.leaf (id)
);

-- Every complete subtree, so that a proof is a handful of look-ups.
create table audit.node (
  level integer not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index)
);

-- One row; whoever holds it locked is the sequencer.
create table audit.tree_head (
  one boolean primary key default true check (one),
  size bigint not null,
  root bytea not null
);

insert into audit.tree_head (size, root) values (0, sha256(''));

create table audit.checkpoint_key (
  id uuid primary key,
  public_half bytea not null,
  private_sealed bytea not null,
  made_at timestamptz not null
);

create table audit.checkpoint (
  size bigint primary key,
  root bytea not null,
  at timestamptz not null,
  key_id uuid not null references audit.checkpoint_key (id),
  signature bytea not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only ever added to';
end
$$;

create trigger leaf_stays before update or delete or truncate on audit.leaf
  for each statement execute function audit.refuse_change();
create trigger entry_stays before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger node_stays before update or delete or truncate on audit.node
  for each statement execute function audit.refuse_change();
create trigger checkpoint_stays before update or delete or truncate on audit.checkpoint
  for each statement execute function audit.refuse_change();

grant usage on schema audit to bellbuoy_desk, bellbuoy_street;
grant select, insert on audit.leaf, audit.entry, audit.node, audit.checkpoint to bellbuoy_desk;
grant select, insert on audit.checkpoint_key to bellbuoy_desk;
grant select, insert, delete on audit.pending, audit.leaf_salt to bellbuoy_desk;
grant select, update on audit.tree_head to bellbuoy_desk;
grant insert on audit.leaf, audit.leaf_salt, audit.pending to bellbuoy_street;
