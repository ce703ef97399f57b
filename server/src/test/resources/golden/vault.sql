vault.book
  id uuid not null
  made_at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX book_is_one ON vault.book USING btree ((true))
  CREATE UNIQUE INDEX book_pkey ON vault.book USING btree (id)
  grant insert, select to bellbuoy_desk

vault.data_key
  id uuid not null
  scope_id uuid not null
  master text
  wrapped bytea not null
  created_at timestamp with time zone not null
  form smallint not null
  intake bigint
  round integer not null default 0
  CHECK (((form = '-1'::integer) OR (((form = 1) = (intake IS NOT NULL)) AND ((form = 1) = (master IS NULL)))))
  FOREIGN KEY (intake) REFERENCES vault.intake_half(number)
  FOREIGN KEY (master) REFERENCES vault.master_key(fingerprint)
  PRIMARY KEY (id)
  CREATE INDEX data_key_by_age ON vault.data_key USING btree (created_at)
  CREATE INDEX data_key_by_master ON vault.data_key USING btree (master, id)
  CREATE INDEX data_key_by_scope ON vault.data_key USING btree (scope_id, id DESC)
  CREATE INDEX data_key_to_take_in ON vault.data_key USING btree (id) WHERE (form = ANY (ARRAY[0, 1]))
  CREATE UNIQUE INDEX data_key_pkey ON vault.data_key USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

vault.erased
  scope_id uuid not null
  erased_at timestamp with time zone not null
  destroyed_at timestamp with time zone
  round integer not null default 0
  PRIMARY KEY (scope_id, round)
  CREATE UNIQUE INDEX erased_pkey ON vault.erased USING btree (scope_id, round)
  grant insert, select, update to bellbuoy_desk

vault.intake_half
  number bigint not null
  public_half bytea not null
  opened_at timestamp with time zone not null
  closed_at timestamp with time zone
  PRIMARY KEY (number)
  CREATE UNIQUE INDEX intake_half_in_force ON vault.intake_half USING btree ((true)) WHERE (closed_at IS NULL)
  CREATE UNIQUE INDEX intake_half_pkey ON vault.intake_half USING btree (number)
  grant delete, insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street

vault.master_key
  fingerprint text not null
  public_half bytea not null
  created_at timestamp with time zone not null
  retired_at timestamp with time zone
  PRIMARY KEY (fingerprint)
  CREATE UNIQUE INDEX master_key_in_force ON vault.master_key USING btree ((true)) WHERE (retired_at IS NULL)
  CREATE UNIQUE INDEX master_key_pkey ON vault.master_key USING btree (fingerprint)
  grant delete, insert, select, update to bellbuoy_desk

vault.renewal
  scope_id uuid not null
  round integer not null
  begun_at timestamp with time zone not null
  done_at timestamp with time zone
  resealed_at timestamp with time zone
  PRIMARY KEY (scope_id)
  CHECK ((round > 0))
  CREATE INDEX renewal_under_way ON vault.renewal USING btree (begun_at) WHERE (done_at IS NULL)
  CREATE UNIQUE INDEX renewal_pkey ON vault.renewal USING btree (scope_id)
  grant insert, select, update to bellbuoy_desk
