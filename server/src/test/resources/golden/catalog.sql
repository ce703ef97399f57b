catalog.component
  id uuid not null
  code text not null
  name text not null
  origin text not null
  supplier text
  purl text
  version bigint not null default 0
  UNIQUE (code)
  CHECK ((origin = ANY (ARRAY['OWN'::text, 'FOREIGN'::text])))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX component_code_key ON catalog.component USING btree (code)
  CREATE UNIQUE INDEX component_pkey ON catalog.component USING btree (id)
  grant insert, select, update to bellbuoy_desk

catalog.history
  id uuid not null
  subject_id uuid not null
  release_id uuid
  what text not null
  detail text
  detail_sealed bytea
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  CHECK ((num_nonnulls(detail, detail_sealed) = 1))
  PRIMARY KEY (id)
  FOREIGN KEY (release_id) REFERENCES catalog.release(id)
  CREATE INDEX history_by_subject ON catalog.history USING btree (subject_id, id)
  CREATE UNIQUE INDEX history_pkey ON catalog.history USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (detail_sealed) to bellbuoy_desk

catalog.product
  id uuid not null
  code text not null
  name text not null
  kind text not null
  scheme text not null
  purl text
  cpe text
  version bigint not null default 0
  team text not null default ''::text
  UNIQUE (code)
  CHECK ((kind = ANY (ARRAY['RELEASED'::text, 'HOSTED'::text])))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX product_code_key ON catalog.product USING btree (code)
  CREATE UNIQUE INDEX product_pkey ON catalog.product USING btree (id)
  grant insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street

catalog.product_component
  product_id uuid not null
  component_id uuid not null
  FOREIGN KEY (component_id) REFERENCES catalog.component(id)
  PRIMARY KEY (product_id, component_id)
  FOREIGN KEY (product_id) REFERENCES catalog.product(id)
  CREATE INDEX product_component_by_component ON catalog.product_component USING btree (component_id)
  CREATE UNIQUE INDEX product_component_pkey ON catalog.product_component USING btree (product_id, component_id)
  grant delete, insert, select to bellbuoy_desk

catalog.release
  id uuid not null
  product_id uuid not null
  stream_id uuid not null
  code text not null
  number text
  number_sealed bytea
  released_on date
  support_end date
  download text
  download_sealed bytea
  sha256 text
  hidden boolean not null
  registered_at timestamp with time zone not null
  version bigint not null default 0
  CHECK ((hidden = (number IS NULL)))
  CHECK ((hidden = (number_sealed IS NOT NULL)))
  CHECK (((NOT hidden) OR (download IS NULL)))
  UNIQUE (code)
  PRIMARY KEY (id)
  FOREIGN KEY (product_id) REFERENCES catalog.product(id)
  FOREIGN KEY (stream_id) REFERENCES catalog.stream(id)
  CREATE INDEX release_by_product ON catalog.release USING btree (product_id, id)
  CREATE UNIQUE INDEX release_by_number ON catalog.release USING btree (product_id, number)
  CREATE UNIQUE INDEX release_code_key ON catalog.release USING btree (code)
  CREATE UNIQUE INDEX release_pkey ON catalog.release USING btree (id)
  grant insert, select, update to bellbuoy_desk

catalog.stream
  id uuid not null
  product_id uuid not null
  name text not null
  support text not null
  support_end date
  version bigint not null default 0
  PRIMARY KEY (id)
  FOREIGN KEY (product_id) REFERENCES catalog.product(id)
  UNIQUE (product_id, name)
  CHECK ((support = ANY (ARRAY['SUPPORTED'::text, 'SECURITY_ONLY'::text, 'ENDED'::text])))
  CREATE UNIQUE INDEX stream_pkey ON catalog.stream USING btree (id)
  CREATE UNIQUE INDEX stream_product_id_name_key ON catalog.stream USING btree (product_id, name)
  grant insert, select, update to bellbuoy_desk
