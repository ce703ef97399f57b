publication.baked
  path text not null
  content_type text not null
  shelf text not null
  bytes bytea not null
  gzip bytea
  brotli bytea
  sha256 bytea not null
  made_from bytea
  generation bigint not null
  changed_at timestamp with time zone not null
  PRIMARY KEY (path)
  CHECK ((shelf = ANY (ARRAY['PAGE'::text, 'MACHINE'::text])))
  CREATE INDEX baked_by_generation ON publication.baked USING btree (generation)
  CREATE INDEX baked_by_prefix ON publication.baked USING btree (path text_pattern_ops)
  CREATE UNIQUE INDEX baked_pkey ON publication.baked USING btree (path)
  grant insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street

publication.figures
  year integer not null
  reports integer not null
  spam integer not null
  median_minutes integer
  slow_minutes integer
  in_time integer not null
  advisories integer not null
  by_id uuid not null
  published_at timestamp with time zone not null
  PRIMARY KEY (year)
  CREATE UNIQUE INDEX figures_pkey ON publication.figures USING btree (year)
  grant insert, select, update to bellbuoy_desk

publication.sighting
  advisory_id uuid not null
  surface text not null
  revision_id uuid not null
  finding text not null
  generation bigint not null
  seen_at timestamp with time zone not null
  PRIMARY KEY (advisory_id, surface)
  CREATE UNIQUE INDEX sighting_pkey ON publication.sighting USING btree (advisory_id, surface)
  grant insert, select, update to bellbuoy_desk

publication.tree
  one boolean not null default true
  generation bigint not null
  baked_at timestamp with time zone
  stale boolean not null
  security_txt_expires timestamp with time zone
  CHECK (one)
  PRIMARY KEY (one)
  CREATE UNIQUE INDEX tree_pkey ON publication.tree USING btree (one)
  grant select, update to bellbuoy_desk
  grant select to bellbuoy_street

publication.work_time
  year integer not null
  advisory text not null
  level text
  leg text not null
  minutes bigint not null
  CHECK ((leg = ANY (ARRAY['ACKNOWLEDGE'::text, 'TRIAGE'::text, 'FIX'::text, 'PUBLISH'::text, 'NOTIFY'::text])))
  CHECK ((level = ANY (ARRAY['NONE'::text, 'LOW'::text, 'MEDIUM'::text, 'HIGH'::text, 'CRITICAL'::text])))
  CHECK ((minutes >= 0))
  PRIMARY KEY (year, advisory, leg)
  FOREIGN KEY (year) REFERENCES publication.figures(year) ON DELETE CASCADE
  CREATE UNIQUE INDEX work_time_pkey ON publication.work_time USING btree (year, advisory, leg)
  grant delete, insert, select to bellbuoy_desk
