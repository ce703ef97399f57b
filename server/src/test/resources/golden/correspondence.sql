correspondence.address_change
  id uuid not null
  thread_id uuid not null
  code_sha256 bytea not null
  address_sealed bytea not null
  asked_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  UNIQUE (code_sha256)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  UNIQUE (thread_id)
  CREATE UNIQUE INDEX address_change_code_sha256_key ON correspondence.address_change USING btree (code_sha256)
  CREATE UNIQUE INDEX address_change_pkey ON correspondence.address_change USING btree (id)
  CREATE UNIQUE INDEX address_change_thread_id_key ON correspondence.address_change USING btree (thread_id)
  grant delete, insert, select, update to bellbuoy_desk

correspondence.address_confirmation
  id uuid not null
  code_sha256 bytea not null
  at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE INDEX address_confirmation_by_time ON correspondence.address_confirmation USING btree (at)
  CREATE UNIQUE INDEX address_confirmation_pkey ON correspondence.address_confirmation USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

correspondence.attachment
  id uuid not null
  thread_id uuid not null
  message_id uuid
  name_sealed bytea not null
  size bigint not null
  content_sealed bytea not null
  attached_at timestamp with time zone not null
  FOREIGN KEY (message_id) REFERENCES correspondence.message(id)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX attachment_by_thread ON correspondence.attachment USING btree (thread_id, attached_at)
  CREATE UNIQUE INDEX attachment_pkey ON correspondence.attachment USING btree (id)
  grant insert, select to bellbuoy_desk
  grant insert to bellbuoy_street
  grant update (content_sealed, name_sealed, size) to bellbuoy_desk

correspondence.date_answer
  id uuid not null
  mailbox_id uuid not null
  offer_id uuid not null
  answer text not null
  at timestamp with time zone not null
  told boolean not null
  CHECK ((answer = ANY (ARRAY['YES'::text, 'NO'::text])))
  FOREIGN KEY (mailbox_id) REFERENCES correspondence.mailbox(id)
  PRIMARY KEY (id)
  CREATE INDEX date_answer_untold ON correspondence.date_answer USING btree (at) WHERE (NOT told)
  CREATE UNIQUE INDEX date_answer_pkey ON correspondence.date_answer USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

correspondence.key_directory
  the_only_one boolean not null default true
  asks boolean not null
  version bigint not null
  PRIMARY KEY (the_only_one)
  CHECK (the_only_one)
  CREATE UNIQUE INDEX key_directory_pkey ON correspondence.key_directory USING btree (the_only_one)
  grant select, update to bellbuoy_desk

correspondence.key_lookup
  id uuid not null
  thread_id uuid not null
  address_mark bytea not null
  outcome text not null
  asked_at timestamp with time zone not null
  CHECK ((outcome = ANY (ARRAY['ASKED'::text, 'FOUND'::text, 'NONE'::text, 'FAILED'::text])))
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX key_lookup_by_mark ON correspondence.key_lookup USING btree (address_mark, asked_at)
  CREATE INDEX key_lookup_by_thread ON correspondence.key_lookup USING btree (thread_id, asked_at)
  CREATE UNIQUE INDEX key_lookup_pkey ON correspondence.key_lookup USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

correspondence.known_key
  id uuid not null
  thread_id uuid not null
  fingerprint_hash bytea not null
  certificate_sealed bytea not null
  state text not null
  seen_at timestamp with time zone not null
  version bigint not null default 0
  source text not null
  doubt text
  CHECK ((doubt = ANY (ARRAY['NO_ADDRESS'::text, 'NAMES_ANOTHER'::text, 'LATER'::text, 'TAKES_NOTHING'::text])))
  PRIMARY KEY (id)
  CHECK ((source = ANY (ARRAY['MAIL'::text, 'UPLOAD'::text, 'DESK'::text, 'DIRECTORY'::text])))
  CHECK ((state = ANY (ARRAY['ON_RECORD'::text, 'UNVERIFIED'::text])))
  UNIQUE (thread_id, fingerprint_hash)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE UNIQUE INDEX known_key_on_record ON correspondence.known_key USING btree (thread_id) WHERE (state = 'ON_RECORD'::text)
  CREATE UNIQUE INDEX known_key_pkey ON correspondence.known_key USING btree (id)
  CREATE UNIQUE INDEX known_key_thread_id_fingerprint_hash_key ON correspondence.known_key USING btree (thread_id, fingerprint_hash)
  grant delete, insert, select, update to bellbuoy_desk

correspondence.known_key_part
  part_hash bytea not null
  key_id uuid not null
  FOREIGN KEY (key_id) REFERENCES correspondence.known_key(id) ON DELETE CASCADE
  PRIMARY KEY (part_hash, key_id)
  CREATE INDEX known_key_part_by_key ON correspondence.known_key_part USING btree (key_id)
  CREATE UNIQUE INDEX known_key_part_pkey ON correspondence.known_key_part USING btree (part_hash, key_id)
  grant delete, insert, select to bellbuoy_desk

correspondence.letter_template
  kind text not null
  number bigint not null
  text text not null
  written_at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  CHECK ((number > 0))
  PRIMARY KEY (kind, number)
  CREATE UNIQUE INDEX letter_template_pkey ON correspondence.letter_template USING btree (kind, number)
  grant insert, select to bellbuoy_desk

correspondence.mail_address
  thread_id uuid not null
  address_sealed bytea not null
  noted_at timestamp with time zone not null
  PRIMARY KEY (thread_id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE UNIQUE INDEX mail_address_pkey ON correspondence.mail_address USING btree (thread_id)
  grant insert, select to bellbuoy_desk
  grant update (address_sealed) to bellbuoy_desk

correspondence.mail_reference
  message_hash bytea not null
  thread_id uuid not null
  PRIMARY KEY (message_hash)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX mail_reference_by_thread ON correspondence.mail_reference USING btree (thread_id)
  CREATE UNIQUE INDEX mail_reference_pkey ON correspondence.mail_reference USING btree (message_hash)
  grant insert, select to bellbuoy_desk

correspondence.mail_seal
  id uuid not null
  thread_id uuid not null
  message_id uuid
  encrypted boolean not null
  verdict text not null
  from_matches boolean not null
  noted_at timestamp with time zone not null
  FOREIGN KEY (message_id) REFERENCES correspondence.message(id)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX mail_seal_by_thread ON correspondence.mail_seal USING btree (thread_id, noted_at)
  CREATE UNIQUE INDEX mail_seal_pkey ON correspondence.mail_seal USING btree (id)
  grant delete, insert, select to bellbuoy_desk

correspondence.mailbox
  id uuid not null
  thread_id uuid not null
  locator text not null
  derivation smallint not null
  verifier bytea not null
  public_half bytea not null
  opened_at timestamp with time zone not null
  UNIQUE (locator)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  UNIQUE (thread_id)
  CREATE UNIQUE INDEX mailbox_locator_key ON correspondence.mailbox USING btree (locator)
  CREATE UNIQUE INDEX mailbox_pkey ON correspondence.mailbox USING btree (id)
  CREATE UNIQUE INDEX mailbox_thread_id_key ON correspondence.mailbox USING btree (thread_id)
  grant delete, insert, select to bellbuoy_desk
  grant insert, select to bellbuoy_street

correspondence.mailbox_item
  id uuid not null
  mailbox_id uuid not null
  kind text not null
  text_sealed bytea not null
  posted_at timestamp with time zone not null
  held boolean not null default false
  FOREIGN KEY (mailbox_id) REFERENCES correspondence.mailbox(id)
  PRIMARY KEY (id)
  CREATE INDEX mailbox_item_by_mailbox ON correspondence.mailbox_item USING btree (mailbox_id, posted_at)
  CREATE INDEX mailbox_item_held ON correspondence.mailbox_item USING btree (id) WHERE held
  CREATE UNIQUE INDEX mailbox_item_pkey ON correspondence.mailbox_item USING btree (id)
  grant delete, insert, select to bellbuoy_desk
  grant insert, select to bellbuoy_street
  grant update (held) to bellbuoy_desk

correspondence.message
  id uuid not null
  thread_id uuid not null
  author text not null
  person_id uuid
  text_sealed bytea not null
  written_at timestamp with time zone not null
  told boolean not null
  CHECK ((author = ANY (ARRAY['REPORTER'::text, 'STAFF'::text, 'HOUSE'::text, 'MAIL'::text, 'MAIL_OTHER'::text])))
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX message_by_thread ON correspondence.message USING btree (thread_id, written_at)
  CREATE INDEX message_untold ON correspondence.message USING btree (id) WHERE (NOT told)
  CREATE UNIQUE INDEX message_pkey ON correspondence.message USING btree (id)
  grant insert, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

correspondence.one_time_note
  id uuid not null
  mailbox_id uuid not null
  text_sealed bytea
  until_at timestamp with time zone not null
  shown_at timestamp with time zone
  told boolean not null
  FOREIGN KEY (mailbox_id) REFERENCES correspondence.mailbox(id)
  PRIMARY KEY (id)
  CREATE INDEX one_time_note_by_mailbox ON correspondence.one_time_note USING btree (mailbox_id)
  CREATE INDEX one_time_note_untold ON correspondence.one_time_note USING btree (shown_at) WHERE ((shown_at IS NOT NULL) AND (NOT told))
  CREATE UNIQUE INDEX one_time_note_pkey ON correspondence.one_time_note USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street
  grant update (shown_at, text_sealed) to bellbuoy_street

correspondence.pgp_key
  id uuid not null
  fingerprint text not null
  armored_public text not null
  secret_sealed bytea not null
  made_at timestamp with time zone not null
  retired_at timestamp with time zone
  warned_days integer
  UNIQUE (fingerprint)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX pgp_key_fingerprint_key ON correspondence.pgp_key USING btree (fingerprint)
  CREATE UNIQUE INDEX pgp_key_in_force ON correspondence.pgp_key USING btree ((true)) WHERE (retired_at IS NULL)
  CREATE UNIQUE INDEX pgp_key_pkey ON correspondence.pgp_key USING btree (id)
  grant insert, select, update to bellbuoy_desk

correspondence.saying
  id uuid not null
  mailbox_id uuid
  thread_id uuid not null
  kind text not null
  words_sealed bytea not null
  at timestamp with time zone not null
  told boolean not null
  CHECK ((kind = ANY (ARRAY['WITHDRAWN'::text, 'CREDIT_AGREED'::text])))
  FOREIGN KEY (mailbox_id) REFERENCES correspondence.mailbox(id)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX saying_by_mailbox ON correspondence.saying USING btree (mailbox_id)
  CREATE INDEX saying_untold ON correspondence.saying USING btree (at) WHERE (NOT told)
  CREATE UNIQUE INDEX saying_pkey ON correspondence.saying USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

correspondence.thread
  id uuid not null
  subject_id uuid not null
  circle_id uuid
  opened_at timestamp with time zone not null
  queue text not null default 'SECURITY'::text
  outward boolean not null default false
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (id)
  CHECK ((queue = ANY (ARRAY['SECURITY'::text, 'PRIVACY'::text, 'ABUSE'::text])))
  CREATE INDEX thread_by_subject ON correspondence.thread USING btree (subject_id)
  CREATE UNIQUE INDEX thread_pkey ON correspondence.thread USING btree (id)
  grant insert, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

correspondence.wish
  id uuid not null
  thread_id uuid not null
  kind text not null
  words_sealed bytea not null
  state text not null
  code_sha256 bytea
  asked_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  answered_at timestamp with time zone
  UNIQUE (code_sha256)
  CHECK ((kind = ANY (ARRAY['WITHDRAW'::text, 'CREDIT'::text, 'NO_CREDIT'::text, 'DATE_YES'::text, 'DATE_NO'::text, 'KEY'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text, 'REFUSED'::text])))
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX wish_by_thread ON correspondence.wish USING btree (thread_id)
  CREATE UNIQUE INDEX wish_code_sha256_key ON correspondence.wish USING btree (code_sha256)
  CREATE UNIQUE INDEX wish_pkey ON correspondence.wish USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

correspondence.wish_answer
  id uuid not null
  code_sha256 bytea not null
  yes boolean not null
  at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE INDEX wish_answer_by_time ON correspondence.wish_answer USING btree (at)
  CREATE UNIQUE INDEX wish_answer_pkey ON correspondence.wish_answer USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street
