customers.contact
  id uuid not null
  customer_id uuid not null
  place integer not null
  role text not null
  channel text not null
  language text not null
  paper_sealed bytea not null
  address_mark bytea
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  CREATE INDEX contact_by_address ON customers.contact USING btree (address_mark)
  CREATE INDEX contact_in_order ON customers.contact USING btree (customer_id, place, id)
  CREATE INDEX contact_unmarked ON customers.contact USING btree (id) WHERE (address_mark IS NULL)
  CREATE UNIQUE INDEX contact_pkey ON customers.contact USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

customers.customer
  id uuid not null
  code text not null
  state text not null
  merged_into uuid
  paper_sealed bytea not null
  added_at timestamp with time zone not null
  ended_at timestamp with time zone
  version bigint not null
  UNIQUE (code)
  FOREIGN KEY (merged_into) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  CREATE INDEX customer_merged ON customers.customer USING btree (merged_into) WHERE (merged_into IS NOT NULL)
  CREATE UNIQUE INDEX customer_code_key ON customers.customer USING btree (code)
  CREATE UNIQUE INDEX customer_pkey ON customers.customer USING btree (id)
  grant insert, select, update to bellbuoy_desk

customers.entitlement
  customer_id uuid not null
  product_id uuid not null
  since date
  until date
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (customer_id, product_id)
  FOREIGN KEY (product_id) REFERENCES catalog.product(id)
  CREATE INDEX entitlement_by_product ON customers.entitlement USING btree (product_id, customer_id)
  CREATE UNIQUE INDEX entitlement_pkey ON customers.entitlement USING btree (customer_id, product_id)
  grant delete, insert, select, update to bellbuoy_desk

customers.history
  id uuid not null
  customer_id uuid not null
  item_id uuid not null
  what text not null
  detail_sealed bytea
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  CREATE INDEX history_of_customer ON customers.history USING btree (customer_id, id)
  CREATE UNIQUE INDEX history_pkey ON customers.history USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (detail_sealed) to bellbuoy_desk

customers.installation
  id uuid not null
  customer_id uuid not null
  product_id uuid not null
  run_by text not null
  source text not null
  since date
  until date
  paper_sealed bytea not null
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  FOREIGN KEY (product_id) REFERENCES catalog.product(id)
  CREATE INDEX installation_by_product ON customers.installation USING btree (product_id, id)
  CREATE INDEX installation_of_customer ON customers.installation USING btree (customer_id, id)
  CREATE UNIQUE INDEX installation_pkey ON customers.installation USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

customers.knock
  id uuid not null
  address_sealed bytea not null
  at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX knock_pkey ON customers.knock USING btree (id)
  grant insert to bellbuoy_counter
  grant delete, select, update to bellbuoy_desk

customers.link
  id uuid not null
  letter_id uuid not null
  contact_id uuid not null
  customer_id uuid not null
  address_mark bytea not null
  token_hash bytea not null
  made_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX link_by_address ON customers.link USING btree (address_mark, made_at)
  CREATE INDEX link_expired ON customers.link USING btree (expires_at)
  CREATE UNIQUE INDEX link_pkey ON customers.link USING btree (id)
  CREATE UNIQUE INDEX link_token_hash_key ON customers.link USING btree (token_hash)
  grant delete, insert, select to bellbuoy_desk
  grant update (used_at) to bellbuoy_counter

customers.sbom
  installation_id uuid not null
  customer_id uuid not null
  kept_at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  paper_sealed bytea not null
  document_sealed bytea not null
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  FOREIGN KEY (installation_id) REFERENCES customers.installation(id) ON DELETE CASCADE
  PRIMARY KEY (installation_id)
  CREATE INDEX sbom_of_customer ON customers.sbom USING btree (customer_id)
  CREATE UNIQUE INDEX sbom_pkey ON customers.sbom USING btree (installation_id)
  grant delete, insert, select, update to bellbuoy_desk

customers.sbom_part
  installation_id uuid not null
  place integer not null
  purl_mark bigint
  cpe_mark bigint
  name_mark bigint not null
  part_sealed bytea not null
  FOREIGN KEY (installation_id) REFERENCES customers.sbom(installation_id) ON DELETE CASCADE
  PRIMARY KEY (installation_id, place)
  CREATE INDEX sbom_part_by_cpe ON customers.sbom_part USING btree (cpe_mark) WHERE (cpe_mark IS NOT NULL)
  CREATE INDEX sbom_part_by_name ON customers.sbom_part USING btree (name_mark)
  CREATE INDEX sbom_part_by_purl ON customers.sbom_part USING btree (purl_mark) WHERE (purl_mark IS NOT NULL)
  CREATE UNIQUE INDEX sbom_part_pkey ON customers.sbom_part USING btree (installation_id, place)
  grant delete, insert, select, update to bellbuoy_desk

customers.visit
  id uuid not null
  token_hash bytea not null
  contact_id uuid not null
  customer_id uuid not null
  opened_at timestamp with time zone not null
  seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  ended_at timestamp with time zone
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX visit_expired ON customers.visit USING btree (expires_at)
  CREATE INDEX visit_of_customer ON customers.visit USING btree (customer_id, opened_at)
  CREATE UNIQUE INDEX visit_pkey ON customers.visit USING btree (id)
  CREATE UNIQUE INDEX visit_token_hash_key ON customers.visit USING btree (token_hash)
  grant insert, select to bellbuoy_counter
  grant delete, select, update to bellbuoy_desk
  grant update (ended_at, seen_at) to bellbuoy_counter
