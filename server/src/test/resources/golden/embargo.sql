embargo.circle_history
  circle_id uuid not null
  person_id uuid not null
  what text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  changed_by xid8 default pg_current_xact_id()
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  CHECK ((what = ANY (ARRAY['JOINED'::text, 'LEFT'::text])))
  CREATE INDEX circle_history_by_circle ON embargo.circle_history USING btree (circle_id, at)
  CREATE INDEX circle_history_by_person ON embargo.circle_history USING btree (person_id, changed_by)
  grant insert, select to bellbuoy_desk

embargo.circle_member
  circle_id uuid not null
  person_id uuid not null
  since timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (circle_id, person_id)
  CREATE INDEX circle_member_by_person ON embargo.circle_member USING btree (person_id, circle_id)
  CREATE UNIQUE INDEX circle_member_pkey ON embargo.circle_member USING btree (circle_id, person_id)
  grant delete, insert, select to bellbuoy_desk

embargo.consent
  offer_id uuid not null
  party_id uuid not null
  answer text not null
  at timestamp with time zone not null
  told boolean not null
  CHECK ((answer = ANY (ARRAY['YES'::text, 'NO'::text])))
  FOREIGN KEY (offer_id) REFERENCES embargo.offer(id)
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  PRIMARY KEY (offer_id, party_id)
  CREATE INDEX consent_untold ON embargo.consent USING btree (at) WHERE (NOT told)
  CREATE UNIQUE INDEX consent_pkey ON embargo.consent USING btree (offer_id, party_id)
  grant insert, select to bellbuoy_counter
  grant insert, select, update to bellbuoy_desk

embargo.embargo
  id uuid not null
  state text not null
  end_local timestamp without time zone
  end_zone text
  end_rules text
  end_at timestamp with time zone
  ended_at timestamp with time zone
  ended_why text
  opened_at timestamp with time zone not null
  version bigint not null
  CHECK (((state = ANY (ARRAY['NONE'::text, 'ENDED'::text])) OR (end_at IS NOT NULL)))
  CHECK (((state = 'ENDED'::text) = (ended_at IS NOT NULL)))
  CHECK (((state = 'ENDED'::text) = (ended_why IS NOT NULL)))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['NONE'::text, 'PROPOSED'::text, 'AGREED'::text, 'ENDED'::text])))
  CREATE INDEX embargo_by_end ON embargo.embargo USING btree (end_at) WHERE (state = 'AGREED'::text)
  CREATE UNIQUE INDEX embargo_pkey ON embargo.embargo USING btree (id)
  grant insert, select, update to bellbuoy_desk

embargo.emergency
  id uuid not null
  code text not null
  circle_id uuid not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  minutes integer not null
  reason_sealed bytea not null
  confirmed_by uuid
  confirmed_at timestamp with time zone
  alone boolean not null default false
  until timestamp with time zone
  ended_at timestamp with time zone
  ended_by uuid
  reviewed_by uuid
  reviewed_at timestamp with time zone
  review_sealed bytea
  CHECK (((confirmed_by IS NULL) = (until IS NULL)))
  CHECK (((confirmed_by IS NULL) OR (confirmed_by <> asked_by) OR alone))
  CHECK (((reviewed_by IS NULL) = (review_sealed IS NULL)))
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  UNIQUE (code)
  CHECK (((minutes >= 1) AND (minutes <= 480)))
  PRIMARY KEY (id)
  CREATE INDEX emergency_by_circle ON embargo.emergency USING btree (circle_id, asked_at)
  CREATE INDEX emergency_by_reader ON embargo.emergency USING btree (asked_by, until)
  CREATE UNIQUE INDEX emergency_code_key ON embargo.emergency USING btree (code)
  CREATE UNIQUE INDEX emergency_pkey ON embargo.emergency USING btree (id)
  grant insert, select, update to bellbuoy_desk

embargo.emergency_to
  emergency_id uuid not null
  person_id uuid not null
  told_at timestamp with time zone not null
  seen_at timestamp with time zone
  FOREIGN KEY (emergency_id) REFERENCES embargo.emergency(id)
  PRIMARY KEY (emergency_id, person_id)
  CREATE INDEX emergency_unseen ON embargo.emergency_to USING btree (person_id) WHERE (seen_at IS NULL)
  CREATE UNIQUE INDEX emergency_to_pkey ON embargo.emergency_to USING btree (emergency_id, person_id)
  grant insert, select, update to bellbuoy_desk

embargo.guest_challenge
  hash bytea not null
  expires_at timestamp with time zone not null
  PRIMARY KEY (hash)
  CREATE INDEX guest_challenge_expiry ON embargo.guest_challenge USING btree (expires_at)
  CREATE UNIQUE INDEX guest_challenge_pkey ON embargo.guest_challenge USING btree (hash)
  grant insert, select to bellbuoy_counter
  grant delete, insert, select to bellbuoy_desk

embargo.guest_passkey
  id uuid not null
  code text not null
  party_id uuid not null
  credential_lookup bytea not null
  credential_sealed bytea not null
  label_sealed bytea not null
  signs bigint not null
  backed_up boolean not null
  created_at timestamp with time zone not null
  used_at timestamp with time zone
  doubted_at timestamp with time zone
  revoked_at timestamp with time zone
  UNIQUE (code)
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  PRIMARY KEY (id)
  CREATE INDEX guest_passkey_by_party ON embargo.guest_passkey USING btree (party_id) WHERE (revoked_at IS NULL)
  CREATE UNIQUE INDEX guest_passkey_code_key ON embargo.guest_passkey USING btree (code)
  CREATE UNIQUE INDEX guest_passkey_credential ON embargo.guest_passkey USING btree (credential_lookup) WHERE (revoked_at IS NULL)
  CREATE UNIQUE INDEX guest_passkey_pkey ON embargo.guest_passkey USING btree (id)
  grant insert, select to bellbuoy_counter
  grant delete, insert, select, update to bellbuoy_desk
  grant update (doubted_at, signs, used_at) to bellbuoy_counter

embargo.guest_session
  id uuid not null
  token_hash bytea not null
  party_id uuid not null
  opened_at timestamp with time zone not null
  seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  ended_at timestamp with time zone
  passkey_id uuid
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  FOREIGN KEY (passkey_id) REFERENCES embargo.guest_passkey(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX guest_session_by_party ON embargo.guest_session USING btree (party_id)
  CREATE UNIQUE INDEX guest_session_pkey ON embargo.guest_session USING btree (id)
  CREATE UNIQUE INDEX guest_session_token_hash_key ON embargo.guest_session USING btree (token_hash)
  grant insert, select to bellbuoy_counter
  grant delete, insert, select, update to bellbuoy_desk
  grant update (ended_at, seen_at) to bellbuoy_counter

embargo.invitation
  id uuid not null
  party_id uuid not null
  token_hash bytea not null
  word_hash bytea not null
  tries integer not null
  made_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  CREATE INDEX invitation_by_party ON embargo.invitation USING btree (party_id)
  CREATE UNIQUE INDEX invitation_pkey ON embargo.invitation USING btree (id)
  CREATE UNIQUE INDEX invitation_token_hash_key ON embargo.invitation USING btree (token_hash)
  grant select to bellbuoy_counter
  grant delete, insert, select, update to bellbuoy_desk
  grant update (tries, used_at) to bellbuoy_counter

embargo.leak
  id uuid not null
  code text not null
  embargo_id uuid not null
  state text not null
  raised_at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  words_sealed bytea not null
  decided_at timestamp with time zone
  decided_by uuid
  UNIQUE (code)
  FOREIGN KEY (embargo_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['RAISED'::text, 'CONFIRMED'::text, 'DISMISSED'::text])))
  CREATE INDEX leak_by_embargo ON embargo.leak USING btree (embargo_id, raised_at)
  CREATE UNIQUE INDEX leak_code_key ON embargo.leak USING btree (code)
  CREATE UNIQUE INDEX leak_pkey ON embargo.leak USING btree (id)
  grant insert to bellbuoy_counter
  grant insert, select, update to bellbuoy_desk

embargo.letter
  id uuid not null
  party_id uuid not null
  author text not null
  person_id uuid
  text_sealed bytea not null
  written_at timestamp with time zone not null
  told boolean not null
  CHECK ((author = ANY (ARRAY['PARTY'::text, 'HOUSE'::text])))
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  PRIMARY KEY (id)
  CREATE INDEX letter_by_party ON embargo.letter USING btree (party_id, written_at)
  CREATE INDEX letter_untold ON embargo.letter USING btree (written_at) WHERE (NOT told)
  CREATE UNIQUE INDEX letter_pkey ON embargo.letter USING btree (id)
  grant insert, select to bellbuoy_counter
  grant insert, select, update to bellbuoy_desk

embargo.notice
  id uuid not null
  code text not null
  circle_id uuid not null
  text_sealed bytea not null
  from_at timestamp with time zone not null
  made_at timestamp with time zone not null
  by_id uuid not null
  withdrawn_at timestamp with time zone
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX notice_by_circle ON embargo.notice USING btree (circle_id, from_at)
  CREATE UNIQUE INDEX notice_code_key ON embargo.notice USING btree (code)
  CREATE UNIQUE INDEX notice_pkey ON embargo.notice USING btree (id)
  grant insert, select, update to bellbuoy_desk

embargo.offer
  id uuid not null
  embargo_id uuid not null
  kind text not null
  end_local timestamp without time zone not null
  end_zone text not null
  end_rules text not null
  end_at timestamp with time zone not null
  basis text
  words_sealed bytea
  state text not null
  made_at timestamp with time zone not null
  by_id uuid not null
  second_id uuid
  second_at timestamp with time zone
  executive_id uuid
  executive_at timestamp with time zone
  CHECK (((kind = 'FIRST'::text) OR (basis IS NOT NULL)))
  FOREIGN KEY (embargo_id) REFERENCES embargo.embargo(id)
  CHECK ((kind = ANY (ARRAY['FIRST'::text, 'EXTENSION'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['OPEN'::text, 'AGREED'::text, 'PAST'::text])))
  CREATE INDEX offer_by_embargo ON embargo.offer USING btree (embargo_id, made_at)
  CREATE UNIQUE INDEX offer_open ON embargo.offer USING btree (embargo_id) WHERE (state = 'OPEN'::text)
  CREATE UNIQUE INDEX offer_pkey ON embargo.offer USING btree (id)
  grant insert, select, update to bellbuoy_desk

embargo.party
  id uuid not null
  code text not null
  circle_id uuid not null
  kind text not null
  name_sealed bytea not null
  since timestamp with time zone not null
  by_id uuid not null
  until timestamp with time zone
  revoked_at timestamp with time zone
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  UNIQUE (code)
  CHECK ((kind = ANY (ARRAY['REPORTER'::text, 'ENGINEER'::text, 'UPSTREAM'::text, 'PARTNER'::text, 'COORDINATOR'::text])))
  PRIMARY KEY (id)
  CREATE INDEX party_by_circle ON embargo.party USING btree (circle_id, since)
  CREATE UNIQUE INDEX party_code_key ON embargo.party USING btree (code)
  CREATE UNIQUE INDEX party_pkey ON embargo.party USING btree (id)
  grant insert, select, update to bellbuoy_desk

embargo.reading
  about uuid not null
  thing_id uuid not null
  by_kind text not null
  by_id uuid not null
  at timestamp with time zone not null
  manner text not null default 'IN_CIRCLE'::text
  CREATE INDEX reading_by_about ON embargo.reading USING btree (about, at)
  CREATE INDEX reading_by_reader ON embargo.reading USING btree (by_id, at)
  grant insert to bellbuoy_counter
  grant insert, select to bellbuoy_desk

embargo.reading_alarm
  id uuid not null
  code text not null
  reader_id uuid not null
  day date not null
  raised_at timestamp with time zone not null
  items integer not null
  usual integer not null
  UNIQUE (code)
  PRIMARY KEY (id)
  UNIQUE (reader_id, day)
  CREATE UNIQUE INDEX reading_alarm_code_key ON embargo.reading_alarm USING btree (code)
  CREATE UNIQUE INDEX reading_alarm_pkey ON embargo.reading_alarm USING btree (id)
  CREATE UNIQUE INDEX reading_alarm_reader_id_day_key ON embargo.reading_alarm USING btree (reader_id, day)
  grant insert, select to bellbuoy_desk

embargo.reading_alarm_to
  alarm_id uuid not null
  person_id uuid not null
  seen_at timestamp with time zone
  FOREIGN KEY (alarm_id) REFERENCES embargo.reading_alarm(id)
  PRIMARY KEY (alarm_id, person_id)
  CREATE UNIQUE INDEX reading_alarm_to_pkey ON embargo.reading_alarm_to USING btree (alarm_id, person_id)
  grant insert, select, update to bellbuoy_desk

embargo.runbook_step
  embargo_id uuid not null
  step text not null
  owner_id uuid
  done_at timestamp with time zone
  done_by uuid
  FOREIGN KEY (embargo_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (embargo_id, step)
  CREATE UNIQUE INDEX runbook_step_pkey ON embargo.runbook_step USING btree (embargo_id, step)
  grant insert, select, update to bellbuoy_desk

embargo.task
  id uuid not null
  code text not null
  party_id uuid not null
  text_sealed bytea not null
  made_at timestamp with time zone not null
  by_id uuid not null
  done_at timestamp with time zone
  UNIQUE (code)
  FOREIGN KEY (party_id) REFERENCES embargo.party(id)
  PRIMARY KEY (id)
  CREATE INDEX task_by_party ON embargo.task USING btree (party_id, made_at)
  CREATE UNIQUE INDEX task_code_key ON embargo.task USING btree (code)
  CREATE UNIQUE INDEX task_pkey ON embargo.task USING btree (id)
  grant insert, select, update to bellbuoy_desk
  grant update (done_at) to bellbuoy_counter
