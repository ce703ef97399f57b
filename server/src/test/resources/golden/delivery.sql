delivery.hook
  id uuid not null
  code text not null
  kind text not null
  hook_sealed bytea not null
  made_at timestamp with time zone not null
  UNIQUE (code)
  CHECK ((kind = ANY (ARRAY['WEBHOOK'::text, 'SLACK'::text, 'TEAMS'::text, 'MATRIX'::text])))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX hook_code_key ON delivery.hook USING btree (code)
  CREATE UNIQUE INDEX hook_pkey ON delivery.hook USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

delivery.hook_post
  id uuid not null
  hook_id uuid not null
  event text not null
  about_id uuid not null
  signal_sealed bytea not null
  state text not null
  tries integer not null
  next_at timestamp with time zone not null
  queued_at timestamp with time zone not null
  ended_at timestamp with time zone
  status integer
  UNIQUE (hook_id, event, about_id)
  FOREIGN KEY (hook_id) REFERENCES delivery.hook(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text])))
  CREATE INDEX hook_post_due ON delivery.hook_post USING btree (next_at, id) WHERE (state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text]))
  CREATE UNIQUE INDEX hook_post_hook_id_event_about_id_key ON delivery.hook_post USING btree (hook_id, event, about_id)
  CREATE UNIQUE INDEX hook_post_pkey ON delivery.hook_post USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

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
  kind text not null
  CHECK ((kind = ANY (ARRAY['CORRESPONDENCE'::text, 'NOTICES'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text])))
  CREATE INDEX letter_by_about ON delivery.letter USING btree (about_id)
  CREATE INDEX letter_due ON delivery.letter USING btree (next_at, id) WHERE (state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text]))
  CREATE UNIQUE INDEX letter_pkey ON delivery.letter USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

delivery.mail_account
  account_sealed bytea not null
  version bigint not null
  id uuid not null
  kind text not null
  CHECK ((kind = ANY (ARRAY['CORRESPONDENCE'::text, 'NOTICES'::text])))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX mail_account_kind ON delivery.mail_account USING btree (kind)
  CREATE UNIQUE INDEX mail_account_pkey ON delivery.mail_account USING btree (id)
  grant insert, select, update to bellbuoy_desk

delivery.mail_key
  id uuid not null
  selector text not null
  public_key bytea not null
  key_sealed bytea not null
  state text not null
  changed_at timestamp with time zone not null
  kind text not null
  CHECK ((kind = ANY (ARRAY['CORRESPONDENCE'::text, 'NOTICES'::text])))
  PRIMARY KEY (id)
  UNIQUE (selector)
  CHECK ((state = ANY (ARRAY['WAITS'::text, 'SIGNS'::text, 'RETIRED'::text])))
  CREATE UNIQUE INDEX mail_key_pkey ON delivery.mail_key USING btree (id)
  CREATE UNIQUE INDEX mail_key_selector_key ON delivery.mail_key USING btree (selector)
  CREATE UNIQUE INDEX mail_key_signs ON delivery.mail_key USING btree (kind) WHERE (state = 'SIGNS'::text)
  grant insert, select, update to bellbuoy_desk

delivery.mailbox
  id uuid not null
  only_one boolean not null
  mailbox_sealed bytea not null
  version bigint not null
  uid_validity bigint not null
  taken_uid bigint not null
  tidied_uid bigint not null
  taken bigint not null
  read_at timestamp with time zone
  trouble text
  CHECK (only_one)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX mailbox_only_one ON delivery.mailbox USING btree (only_one) WHERE only_one
  CREATE UNIQUE INDEX mailbox_pkey ON delivery.mailbox USING btree (id)
  grant insert, select, update to bellbuoy_desk

delivery.test_letter
  id uuid not null
  by_id uuid not null
  account_version bigint not null
  number_sha256 bytea not null
  sent_at timestamp with time zone not null
  trouble text
  arrived_at timestamp with time zone
  PRIMARY KEY (id)
  CREATE INDEX test_letter_latest ON delivery.test_letter USING btree (account_version, sent_at)
  CREATE UNIQUE INDEX test_letter_pkey ON delivery.test_letter USING btree (id)
  grant insert, select, update to bellbuoy_desk
