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
