identity.api_token
  id uuid not null
  code text not null
  token_hash bytea not null
  person_id uuid not null
  label_sealed bytea not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  revoked_at timestamp with time zone
  reach text not null default 'CHANGE'::text
  UNIQUE (code)
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX api_token_person ON identity.api_token USING btree (person_id) WHERE (revoked_at IS NULL)
  CREATE UNIQUE INDEX api_token_code_key ON identity.api_token USING btree (code)
  CREATE UNIQUE INDEX api_token_pkey ON identity.api_token USING btree (id)
  CREATE UNIQUE INDEX api_token_token_hash_key ON identity.api_token USING btree (token_hash)
  grant insert, select, update to bellbuoy_desk

identity.api_token_role
  token_id uuid not null
  role text not null
  PRIMARY KEY (token_id, role)
  FOREIGN KEY (token_id) REFERENCES identity.api_token(id)
  CREATE UNIQUE INDEX api_token_role_pkey ON identity.api_token_role USING btree (token_id, role)
  grant delete, insert, select to bellbuoy_desk

identity.attempt
  lane text not null
  tries integer not null
  since timestamp with time zone not null
  PRIMARY KEY (lane)
  CREATE UNIQUE INDEX attempt_pkey ON identity.attempt USING btree (lane)
  grant delete, insert, select, update to bellbuoy_desk

identity.code_generator
  person_id uuid not null
  secret_sealed bytea not null
  last_step bigint not null
  created_at timestamp with time zone not null
  confirmed_at timestamp with time zone
  version bigint not null default 0
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (person_id)
  CREATE UNIQUE INDEX code_generator_pkey ON identity.code_generator USING btree (person_id)
  grant delete, insert, select, update to bellbuoy_desk

identity.decided_alone
  id uuid not null
  code text not null
  deed text not null
  subject_id uuid not null
  about uuid not null
  person_id uuid not null
  at timestamp with time zone not null
  how text not null
  reviewed_by uuid
  reviewed_at timestamp with time zone
  review_sealed bytea
  CHECK (((reviewed_at IS NULL) = (review_sealed IS NULL)))
  UNIQUE (code)
  CHECK ((how = ANY (ARRAY['AFTER_COOLING_OFF'::text, 'IN_EMERGENCY'::text])))
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (id)
  FOREIGN KEY (reviewed_by) REFERENCES identity.person(id)
  CREATE INDEX decided_alone_by_about ON identity.decided_alone USING btree (about, at)
  CREATE UNIQUE INDEX decided_alone_code_key ON identity.decided_alone USING btree (code)
  CREATE UNIQUE INDEX decided_alone_pkey ON identity.decided_alone USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (review_sealed, reviewed_at, reviewed_by) to bellbuoy_desk

identity.device
  token_hash bytea not null
  person_id uuid not null
  created_at timestamp with time zone not null
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (token_hash, person_id)
  CREATE INDEX device_person ON identity.device USING btree (person_id)
  CREATE UNIQUE INDEX device_pkey ON identity.device USING btree (token_hash, person_id)
  grant delete, insert, select to bellbuoy_desk

identity.one_time_link
  id uuid not null
  token_hash bytea not null
  kind text not null
  person_id uuid
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  CHECK (((kind = 'SETUP'::text) = (person_id IS NULL)))
  CHECK ((kind = ANY (ARRAY['SETUP'::text, 'INVITATION'::text, 'SIGN_IN'::text])))
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX one_time_link_person ON identity.one_time_link USING btree (person_id) WHERE (used_at IS NULL)
  CREATE UNIQUE INDEX one_time_link_pkey ON identity.one_time_link USING btree (id)
  CREATE UNIQUE INDEX one_time_link_token_hash_key ON identity.one_time_link USING btree (token_hash)
  grant delete, insert, select, update to bellbuoy_desk

identity.passkey
  id uuid not null
  code text not null
  subject_id uuid not null
  credential_lookup bytea not null
  credential_sealed bytea not null
  label_sealed bytea not null
  signs bigint not null
  backed_up boolean not null
  created_at timestamp with time zone not null
  used_at timestamp with time zone
  doubted_at timestamp with time zone
  revoked_at timestamp with time zone
  version bigint not null default 0
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX passkey_subject ON identity.passkey USING btree (subject_id) WHERE (revoked_at IS NULL)
  CREATE UNIQUE INDEX passkey_code_key ON identity.passkey USING btree (code)
  CREATE UNIQUE INDEX passkey_credential ON identity.passkey USING btree (credential_lookup) WHERE (revoked_at IS NULL)
  CREATE UNIQUE INDEX passkey_pkey ON identity.passkey USING btree (id)
  grant insert, select, update to bellbuoy_desk

identity.pepper
  id uuid not null
  key_sealed bytea not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX pepper_pkey ON identity.pepper USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (key_sealed) to bellbuoy_desk

identity.person
  id uuid not null
  code text not null
  name_sealed bytea not null
  email_sealed bytea not null
  email_lookup bytea not null
  password_sealed bytea
  state text not null
  created_at timestamp with time zone not null
  version bigint not null default 0
  UNIQUE (code)
  UNIQUE (email_lookup)
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DEACTIVATED'::text])))
  CREATE UNIQUE INDEX person_code_key ON identity.person USING btree (code)
  CREATE UNIQUE INDEX person_email_lookup_key ON identity.person USING btree (email_lookup)
  CREATE UNIQUE INDEX person_pkey ON identity.person USING btree (id)
  grant insert, select, update to bellbuoy_desk

identity.provider
  id uuid not null
  settings_sealed bytea not null
  set_at timestamp with time zone not null
  version bigint not null default 0
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX provider_pkey ON identity.provider USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

identity.provider_account
  person_id uuid not null
  lookup bytea not null
  linked_at timestamp with time zone not null
  UNIQUE (lookup)
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (person_id)
  CREATE UNIQUE INDEX provider_account_lookup_key ON identity.provider_account USING btree (lookup)
  CREATE UNIQUE INDEX provider_account_pkey ON identity.provider_account USING btree (person_id)
  grant delete, insert, select to bellbuoy_desk

identity.recovery
  id uuid not null
  code text not null
  person_id uuid not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  confirmed_by uuid
  ended_at timestamp with time zone
  version bigint not null default 0
  FOREIGN KEY (asked_by) REFERENCES identity.person(id)
  CHECK (((confirmed_by IS NULL) OR (confirmed_by <> asked_by)))
  UNIQUE (code)
  FOREIGN KEY (confirmed_by) REFERENCES identity.person(id)
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX recovery_code_key ON identity.recovery USING btree (code)
  CREATE UNIQUE INDEX recovery_open ON identity.recovery USING btree (person_id) WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX recovery_pkey ON identity.recovery USING btree (id)
  grant insert, select, update to bellbuoy_desk

identity.recovery_code
  person_id uuid not null
  hash bytea not null
  made_at timestamp with time zone not null
  used_at timestamp with time zone
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (person_id, hash)
  CREATE UNIQUE INDEX recovery_code_pkey ON identity.recovery_code USING btree (person_id, hash)
  grant delete, insert, select, update to bellbuoy_desk

identity.role_assignment
  person_id uuid not null
  role text not null
  granted_at timestamp with time zone not null
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (person_id, role)
  CREATE UNIQUE INDEX role_assignment_pkey ON identity.role_assignment USING btree (person_id, role)
  grant delete, insert, select to bellbuoy_desk

identity.role_left
  role text not null
  at timestamp with time zone not null
  PRIMARY KEY (role)
  CREATE UNIQUE INDEX role_left_pkey ON identity.role_left USING btree (role)
  grant insert, select, update to bellbuoy_desk

identity.second_factor_rule
  id uuid not null
  whom text not null
  grace_days integer not null
  set_at timestamp with time zone not null
  version bigint not null default 0
  CHECK (((grace_days >= 0) AND (grace_days <= 90)))
  PRIMARY KEY (id)
  CHECK ((whom = ANY (ARRAY['EVERYBODY'::text, 'WHO_READS_OR_RUNS'::text, 'NOBODY'::text])))
  CREATE UNIQUE INDEX second_factor_rule_pkey ON identity.second_factor_rule USING btree (id)
  grant insert, select, update to bellbuoy_desk

identity.session
  id uuid not null
  code text not null
  token_hash bytea not null
  person_id uuid not null
  factor text not null
  created_at timestamp with time zone not null
  seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  ended_at timestamp with time zone
  shown_at timestamp with time zone
  shown_by text
  device_sealed bytea
  UNIQUE (code)
  FOREIGN KEY (person_id) REFERENCES identity.person(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX session_person ON identity.session USING btree (person_id) WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX session_code_key ON identity.session USING btree (code)
  CREATE UNIQUE INDEX session_pkey ON identity.session USING btree (id)
  CREATE UNIQUE INDEX session_token_hash_key ON identity.session USING btree (token_hash)
  grant delete, insert, select, update to bellbuoy_desk

identity.spent_challenge
  hash bytea not null
  expires_at timestamp with time zone not null
  PRIMARY KEY (hash)
  CREATE INDEX spent_challenge_expiry ON identity.spent_challenge USING btree (expires_at)
  CREATE UNIQUE INDEX spent_challenge_pkey ON identity.spent_challenge USING btree (hash)
  grant delete, insert, select to bellbuoy_desk
