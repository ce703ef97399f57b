sightings.edition
  id uuid not null
  list text not null
  version text not null
  dated timestamp with time zone not null
  reached_at timestamp with time zone not null
  looked_at timestamp with time zone not null
  entries integer not null
  aside_count integer not null
  aside text not null
  hash text not null
  by_kind text not null
  by_id uuid not null
  FOREIGN KEY (list) REFERENCES sightings.source(list)
  PRIMARY KEY (id)
  CREATE INDEX edition_by_list ON sightings.edition USING btree (list, reached_at)
  CREATE UNIQUE INDEX edition_pkey ON sightings.edition USING btree (id)
  grant insert, select, update to bellbuoy_desk

sightings.listing
  cve text not null
  vendor text not null
  product text not null
  name text not null
  added date not null
  due date not null
  ransomware boolean not null
  summary text not null
  action text not null
  notes text not null
  reached_at timestamp with time zone not null
  gone_at timestamp with time zone
  PRIMARY KEY (cve)
  CREATE UNIQUE INDEX listing_pkey ON sightings.listing USING btree (cve)
  grant insert, select, update to bellbuoy_desk

sightings.score
  year integer not null
  thousand bigint not null
  packed bytea not null
  PRIMARY KEY (year, thousand)
  CREATE UNIQUE INDEX score_pkey ON sightings.score USING btree (year, thousand)
  grant delete, insert, select, update to bellbuoy_desk

sightings.source
  list text not null
  fetches boolean not null default false
  inside boolean not null default false
  address text not null default ''::text
  tag text not null default ''::text
  changed text not null default ''::text
  asked_at timestamp with time zone
  next_at timestamp with time zone not null default '2026-11-23 00:00:00+00'::timestamp with time zone
  outcome text not null default 'NEVER'::text
  version bigint not null default 0
  PRIMARY KEY (list)
  CREATE UNIQUE INDEX source_pkey ON sightings.source USING btree (list)
  grant select, update to bellbuoy_desk
