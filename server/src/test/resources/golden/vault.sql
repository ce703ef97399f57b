vault.data_key
  id uuid not null
  scope_id uuid not null
  master text not null
  wrapped bytea not null
  created_at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE INDEX data_key_by_scope ON vault.data_key USING btree (scope_id, id DESC)
  CREATE UNIQUE INDEX data_key_pkey ON vault.data_key USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

vault.master_key
  fingerprint text not null
  public_half bytea not null
  created_at timestamp with time zone not null
  retired_at timestamp with time zone
  PRIMARY KEY (fingerprint)
  CREATE UNIQUE INDEX master_key_in_force ON vault.master_key USING btree ((true)) WHERE (retired_at IS NULL)
  CREATE UNIQUE INDEX master_key_pkey ON vault.master_key USING btree (fingerprint)
  grant insert, select, update to bellbuoy_desk
