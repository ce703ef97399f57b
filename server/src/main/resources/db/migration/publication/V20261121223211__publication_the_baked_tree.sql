create schema if not exists publication;

-- Every public file as it is served, byte for byte. made_from is the hash of what a signature or a
-- signed text was made from, so that it is made again only when that changes.
create table publication.baked (
  path text primary key,
  content_type text not null,
  shelf text not null check (shelf in ('PAGE', 'MACHINE')),
  bytes bytea not null,
  gzip bytea,
  brotli bytea,
  sha256 bytea not null,
  made_from bytea,
  generation bigint not null,
  changed_at timestamptz not null
);

create index baked_by_generation on publication.baked (generation);
-- For the listings of folders.
create index baked_by_prefix on publication.baked (path text_pattern_ops);

-- Which generation of the tree stands. One row: whoever bakes holds it, so bakers take turns.
create table publication.tree (
  one boolean primary key default true check (one),
  generation bigint not null,
  baked_at timestamptz,
  stale boolean not null,
  security_txt_expires timestamptz
);

insert into publication.tree (generation, stale) values (0, true);

grant usage on schema publication to bellbuoy_desk, bellbuoy_street;
grant select, insert, update on publication.baked to bellbuoy_desk;
grant select, update on publication.tree to bellbuoy_desk;
grant select on publication.baked, publication.tree to bellbuoy_street;
