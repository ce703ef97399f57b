web.idempotency
  key_hash bytea not null
  request_hash bytea not null
  answer_sealed bytea
  claimed_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  PRIMARY KEY (key_hash)
  CREATE INDEX idempotency_by_expiry ON web.idempotency USING btree (expires_at)
  CREATE UNIQUE INDEX idempotency_pkey ON web.idempotency USING btree (key_hash)
  grant insert, select, update to bellbuoy_counter
  grant delete, insert, select, update to bellbuoy_desk
  grant insert, select, update to bellbuoy_street
