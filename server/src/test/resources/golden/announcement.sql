announcement.outlet
  id uuid not null
  code text not null
  kind text not null
  what text not null
  outlet_sealed bytea not null
  made_at timestamp with time zone not null
  UNIQUE (code)
  PRIMARY KEY (id)
  CHECK ((what = ANY (ARRAY['ISSUE'::text, 'RELEASE_NOTES'::text, 'BLOG'::text, 'SOCIAL'::text])))
  CREATE UNIQUE INDEX outlet_code_key ON announcement.outlet USING btree (code)
  CREATE UNIQUE INDEX outlet_pkey ON announcement.outlet USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

announcement.posting
  id uuid not null
  outlet_id uuid not null
  advisory_id uuid not null
  revision_id uuid not null
  posting_sealed bytea not null
  put_at timestamp with time zone not null
  finding text not null
  seen_at timestamp with time zone
  words_hash text not null
  said_sealed bytea
  trouble text
  next_at timestamp with time zone not null
  CHECK ((finding = ANY (ARRAY['UNREAD'::text, 'SAME'::text, 'REWORDED'::text, 'DIFFERENT'::text, 'GONE'::text])))
  FOREIGN KEY (outlet_id) REFERENCES announcement.outlet(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  CREATE INDEX posting_by_advisory ON announcement.posting USING btree (advisory_id)
  CREATE INDEX posting_by_next ON announcement.posting USING btree (next_at)
  CREATE INDEX posting_by_outlet ON announcement.posting USING btree (outlet_id)
  CREATE UNIQUE INDEX posting_pkey ON announcement.posting USING btree (id)
  grant insert, select, update to bellbuoy_desk
