-- The order in which leaves wait, whatever clocks do: a number of the database's own.
alter table audit.pending add column number bigint generated always as identity;
create index pending_in_order on audit.pending (number);

-- The name of the ledger in its checkpoints. It never changes, because it is signed.
alter table audit.checkpoint_key add column origin text not null default 'bellbuoy ledger';
alter table audit.checkpoint_key alter column origin drop default;

create index leaf_by_what on audit.leaf (what, id);
