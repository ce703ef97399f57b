delivery.letter
  id uuid not null
  about_id uuid not null
  letter_sealed bytea not null
  state text not null
  tries integer not null
  next_at timestamp with time zone not null
  unsure boolean not null
  queued_at timestamp with time zone not null
  sent_at timestamp with time zone
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text])))
  CREATE INDEX letter_by_about ON delivery.letter USING btree (about_id)
  CREATE INDEX letter_due ON delivery.letter USING btree (next_at, id) WHERE (state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text]))
  CREATE UNIQUE INDEX letter_pkey ON delivery.letter USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

delivery.mail_account
  only_one boolean not null
  account_sealed bytea not null
  version bigint not null
  id uuid not null
  CHECK (only_one)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX mail_account_only_one ON delivery.mail_account USING btree (only_one) WHERE only_one
  CREATE UNIQUE INDEX mail_account_pkey ON delivery.mail_account USING btree (id)
  grant insert, select, update to bellbuoy_desk
