audit.checkpoint
  size bigint not null
  root bytea not null
  at timestamp with time zone not null
  key_id uuid not null
  signature bytea not null
  FOREIGN KEY (key_id) REFERENCES audit.checkpoint_key(id)
  PRIMARY KEY (size)
  CREATE UNIQUE INDEX checkpoint_pkey ON audit.checkpoint USING btree (size)
  grant insert, select to bellbuoy_desk

audit.checkpoint_key
  id uuid not null
  public_half bytea not null
  private_sealed bytea not null
  made_at timestamp with time zone not null
  origin text not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX checkpoint_key_pkey ON audit.checkpoint_key USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (private_sealed) to bellbuoy_desk

audit.entry
  position bigint not null
  leaf_id uuid not null
  FOREIGN KEY (leaf_id) REFERENCES audit.leaf(id)
  UNIQUE (leaf_id)
  PRIMARY KEY ("position")
  CREATE UNIQUE INDEX entry_leaf_id_key ON audit.entry USING btree (leaf_id)
  CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree ("position")
  grant insert, select to bellbuoy_desk

audit.leaf
  id uuid not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  what text not null
  about uuid not null
  content text not null
  hash bytea not null
  PRIMARY KEY (id)
  CREATE INDEX leaf_by_about ON audit.leaf USING btree (about, id)
  CREATE INDEX leaf_by_actor ON audit.leaf USING btree (by_id, id)
  CREATE INDEX leaf_by_what ON audit.leaf USING btree (what, id)
  CREATE UNIQUE INDEX leaf_pkey ON audit.leaf USING btree (id)
  grant insert to bellbuoy_counter
  grant insert, select to bellbuoy_desk
  grant insert to bellbuoy_street

audit.leaf_salt
  leaf_id uuid not null
  salt bytea not null
  FOREIGN KEY (leaf_id) REFERENCES audit.leaf(id)
  PRIMARY KEY (leaf_id)
  CREATE UNIQUE INDEX leaf_salt_pkey ON audit.leaf_salt USING btree (leaf_id)
  grant insert to bellbuoy_counter
  grant delete, insert, select to bellbuoy_desk
  grant insert to bellbuoy_street

audit.node
  level integer not null
  index bigint not null
  hash bytea not null
  PRIMARY KEY (level, index)
  CREATE UNIQUE INDEX node_pkey ON audit.node USING btree (level, index)
  grant insert, select to bellbuoy_desk

audit.pending
  leaf_id uuid not null
  number bigint not null
  FOREIGN KEY (leaf_id) REFERENCES audit.leaf(id)
  PRIMARY KEY (leaf_id)
  CREATE INDEX pending_in_order ON audit.pending USING btree (number)
  CREATE UNIQUE INDEX pending_pkey ON audit.pending USING btree (leaf_id)
  grant insert to bellbuoy_counter
  grant delete, insert, select to bellbuoy_desk
  grant insert to bellbuoy_street

audit.tree_head
  one boolean not null default true
  size bigint not null
  root bytea not null
  CHECK (one)
  PRIMARY KEY (one)
  CREATE UNIQUE INDEX tree_head_pkey ON audit.tree_head USING btree (one)
  grant select, update to bellbuoy_desk
