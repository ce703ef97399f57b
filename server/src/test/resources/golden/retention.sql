retention.rule
  id uuid not null
  kind text not null
  days integer not null
  valid_from timestamp with time zone not null
  set_at timestamp with time zone not null
  set_by uuid not null
  CHECK (((days >= 1) AND (days <= 36500)))
  PRIMARY KEY (id)
  CREATE INDEX rule_by_kind ON retention.rule USING btree (kind, valid_from)
  CREATE UNIQUE INDEX rule_pkey ON retention.rule USING btree (id)
  grant insert, select to bellbuoy_desk

retention.turn
  one boolean not null default true
  applied_at timestamp with time zone
  CHECK (one)
  PRIMARY KEY (one)
  CREATE UNIQUE INDEX turn_pkey ON retention.turn USING btree (one)
  grant select, update to bellbuoy_desk
