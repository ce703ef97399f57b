intake.brought_in
  key_sha256 bytea not null
  report_id uuid not null
  PRIMARY KEY (key_sha256)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX brought_in_pkey ON intake.brought_in USING btree (key_sha256)
  grant insert, select to bellbuoy_desk

intake.canary
  id uuid not null
  path text not null
  mark_sha256 bytea not null
  letter_sha256 bytea
  sent_at timestamp with time zone not null
  trouble text
  passed_at timestamp with time zone
  UNIQUE (letter_sha256)
  UNIQUE (mark_sha256)
  PRIMARY KEY (id)
  CREATE INDEX canary_by_path ON intake.canary USING btree (path, sent_at DESC)
  CREATE UNIQUE INDEX canary_letter_sha256_key ON intake.canary USING btree (letter_sha256)
  CREATE UNIQUE INDEX canary_mark_sha256_key ON intake.canary USING btree (mark_sha256)
  CREATE UNIQUE INDEX canary_pkey ON intake.canary USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

intake.canary_silence
  path text not null
  since timestamp with time zone not null
  told_at timestamp with time zone not null
  PRIMARY KEY (path)
  CREATE UNIQUE INDEX canary_silence_pkey ON intake.canary_silence USING btree (path)
  grant delete, insert, select, update to bellbuoy_desk

intake.credit
  report_id uuid not null
  proposed_sealed bytea
  proposed_at timestamp with time zone
  agreed_sealed bytea
  agreed_at timestamp with time zone
  withdrawn_at timestamp with time zone
  PRIMARY KEY (report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX credit_pkey ON intake.credit USING btree (report_id)
  grant insert, select, update to bellbuoy_desk

intake.draft
  id uuid not null
  form_sealed bytea
  receipt_sealed bytea
  expires_at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE INDEX draft_by_expiry ON intake.draft USING btree (expires_at)
  CREATE UNIQUE INDEX draft_pkey ON intake.draft USING btree (id)
  grant delete, select to bellbuoy_desk
  grant delete, insert, select, update to bellbuoy_street

intake.draft_file
  id uuid not null
  draft_id uuid not null
  name_sealed bytea not null
  content_sealed bytea not null
  size bigint not null
  FOREIGN KEY (draft_id) REFERENCES intake.draft(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  CREATE INDEX draft_file_by_draft ON intake.draft_file USING btree (draft_id)
  CREATE UNIQUE INDEX draft_file_pkey ON intake.draft_file USING btree (id)
  grant delete, select to bellbuoy_desk
  grant delete, insert, select to bellbuoy_street

intake.draft_formats
  the_only_one boolean not null default true
  csaf_report boolean not null
  version bigint not null
  PRIMARY KEY (the_only_one)
  CHECK (the_only_one)
  CREATE UNIQUE INDEX draft_formats_pkey ON intake.draft_formats USING btree (the_only_one)
  grant select, update to bellbuoy_desk

intake.first_action
  report_id uuid not null
  action text not null
  by_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX first_action_pkey ON intake.first_action USING btree (report_id)
  grant insert, select to bellbuoy_desk

intake.good_faith
  report_id uuid not null
  policy_version integer not null
  statement_sealed bytea not null
  signature_sealed bytea not null
  given_at timestamp with time zone not null
  proposed_by uuid
  proposed_as text
  proposed_at timestamp with time zone
  reason_sealed bytea
  revoked_by uuid
  revoked_at timestamp with time zone
  version bigint not null default 0
  PRIMARY KEY (report_id)
  CHECK ((proposed_as = ANY (ARRAY['LEAD'::text, 'LEGAL'::text, 'BOTH'::text])))
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX good_faith_pkey ON intake.good_faith USING btree (report_id)
  grant insert, select, update to bellbuoy_desk

intake.good_faith_note
  id uuid not null
  report_id uuid not null
  weighs text not null
  words_sealed bytea not null
  by_id uuid not null
  written_at timestamp with time zone not null
  PRIMARY KEY (id)
  FOREIGN KEY (report_id) REFERENCES intake.good_faith(report_id)
  CHECK ((weighs = ANY (ARRAY['FOR'::text, 'AGAINST'::text])))
  CREATE INDEX good_faith_note_by_report ON intake.good_faith_note USING btree (report_id, written_at)
  CREATE UNIQUE INDEX good_faith_note_pkey ON intake.good_faith_note USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (words_sealed) to bellbuoy_desk

intake.known_sender
  report_id uuid not null
  mark bytea not null
  PRIMARY KEY (report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE INDEX known_sender_mark ON intake.known_sender USING btree (mark)
  CREATE UNIQUE INDEX known_sender_pkey ON intake.known_sender USING btree (report_id)
  grant delete, insert, select to bellbuoy_desk

intake.mail
  id uuid not null
  content_sha256 bytea not null
  raw_sealed bytea not null
  sent_to_sealed bytea not null
  arrived_at timestamp with time zone not null
  state text not null
  tries integer not null
  claimed_until timestamp with time zone
  report_id uuid
  thread_id uuid
  receipt text
  essence_sha256 bytea
  handed_in boolean not null default false
  forwarded_sealed bytea
  erased_at timestamp with time zone
  behind boolean not null default false
  UNIQUE (content_sha256)
  PRIMARY KEY (id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX mail_by_report ON intake.mail USING btree (report_id, id)
  CREATE INDEX mail_by_thread ON intake.mail USING btree (thread_id)
  CREATE INDEX mail_old_canaries ON intake.mail USING btree (arrived_at) WHERE ((state = 'CANARY'::text) AND (erased_at IS NULL))
  CREATE INDEX mail_to_read ON intake.mail USING btree (behind, id) WHERE (state = 'ARRIVED'::text)
  CREATE UNIQUE INDEX mail_content_sha256_key ON intake.mail USING btree (content_sha256)
  CREATE UNIQUE INDEX mail_pkey ON intake.mail USING btree (id)
  grant insert, select, update to bellbuoy_desk

intake.mail_address
  address text not null
  queue text not null
  listed_at timestamp with time zone not null
  team text not null default ''::text
  PRIMARY KEY (address)
  CHECK ((queue = ANY (ARRAY['SECURITY'::text, 'PRIVACY'::text, 'ABUSE'::text])))
  CREATE UNIQUE INDEX mail_address_pkey ON intake.mail_address USING btree (address)
  grant delete, insert, select, update to bellbuoy_desk

intake.mail_carried
  carrier_id uuid not null
  mail_id uuid not null
  FOREIGN KEY (carrier_id) REFERENCES intake.mail(id)
  FOREIGN KEY (mail_id) REFERENCES intake.mail(id)
  PRIMARY KEY (mail_id, carrier_id)
  CREATE INDEX mail_carried_by_carrier ON intake.mail_carried USING btree (carrier_id)
  CREATE UNIQUE INDEX mail_carried_pkey ON intake.mail_carried USING btree (mail_id, carrier_id)
  grant insert, select to bellbuoy_desk

intake.mail_told
  whom_sha256 bytea not null
  told_at timestamp with time zone not null
  PRIMARY KEY (whom_sha256)
  CREATE INDEX mail_told_by_time ON intake.mail_told USING btree (told_at)
  CREATE UNIQUE INDEX mail_told_pkey ON intake.mail_told USING btree (whom_sha256)
  grant delete, insert, select, update to bellbuoy_desk

intake.proof_key
  id smallint not null
  secret bytea not null
  CHECK ((id = 1))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX proof_key_pkey ON intake.proof_key USING btree (id)
  grant insert, select to bellbuoy_street

intake.proof_spent
  id uuid not null
  expires_at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE INDEX proof_spent_by_expiry ON intake.proof_spent USING btree (expires_at)
  CREATE UNIQUE INDEX proof_spent_pkey ON intake.proof_spent USING btree (id)
  grant delete, select to bellbuoy_desk
  grant insert, select to bellbuoy_street

intake.queue_rule
  id uuid not null
  version bigint not null
  by_id uuid not null
  at timestamp with time zone not null
  retired boolean not null
  lowers boolean not null
  rule_sealed bytea not null
  PRIMARY KEY (id, version)
  CREATE UNIQUE INDEX queue_rule_pkey ON intake.queue_rule USING btree (id, version)
  grant insert, select to bellbuoy_desk
  grant update (rule_sealed) to bellbuoy_desk

intake.queue_view
  id uuid not null
  person_id uuid not null
  name_sealed bytea not null
  state text not null
  sources text[] not null
  urgencies text[] not null
  owed text not null
  copies text not null
  days integer not null
  PRIMARY KEY (id)
  CREATE INDEX queue_view_by_person ON intake.queue_view USING btree (person_id, id)
  CREATE UNIQUE INDEX queue_view_pkey ON intake.queue_view USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

intake.report
  id uuid not null
  tracking text not null
  source text not null
  thread_id uuid not null
  policy_version integer not null
  content_sealed bytea not null
  content_sha256 bytea not null
  arrived_at timestamp with time zone not null
  proof text not null default 'NOT_ASKED'::text
  PRIMARY KEY (id)
  CHECK ((proof = ANY (ARRAY['NOT_ASKED'::text, 'SHOWN'::text, 'WITHOUT'::text])))
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  UNIQUE (tracking)
  CREATE INDEX report_trials ON intake.report USING btree (arrived_at) WHERE (source = 'TRIAL'::text)
  CREATE INDEX report_unread ON intake.report USING btree (id) WHERE (source = 'UNREAD_MAIL'::text)
  CREATE UNIQUE INDEX report_pkey ON intake.report USING btree (id)
  CREATE UNIQUE INDEX report_tracking_key ON intake.report USING btree (tracking)
  grant insert, select to bellbuoy_desk
  grant insert to bellbuoy_street
  grant update (content_sealed, content_sha256) to bellbuoy_desk

intake.report_state
  report_id uuid not null
  state text not null
  subject_id uuid
  circle_id uuid
  answered_at timestamp with time zone
  taken_in_at timestamp with time zone not null
  version bigint not null
  settled_at timestamp with time zone
  erased_at timestamp with time zone
  reporter_erased_at timestamp with time zone
  letters_erased_at timestamp with time zone
  files_erased_at timestamp with time zone
  urgency text not null default 'USUAL'::text
  weighed_by uuid
  repeats integer not null default 0
  unproven boolean not null default false
  lowered boolean not null default false
  place integer not null default (((
CASE urgency
    WHEN 'INCIDENT'::text THEN 0
    WHEN 'EXPLOITED'::text THEN 2000
    WHEN 'PERSONAL_DATA'::text THEN 4000
    WHEN 'SEVERE'::text THEN 6000
    ELSE 8000
END +
CASE
    WHEN (weighed_by IS NOT NULL) THEN 0
    ELSE ((1000 +
    CASE
        WHEN lowered THEN 200
        ELSE 0
    END) +
    CASE
        WHEN unproven THEN 400
        ELSE 0
    END)
END) +
CASE
    WHEN (repeats < 3) THEN 0
    WHEN (repeats < 20) THEN 100
    ELSE 200
END) +
CASE
    WHEN (answered_at IS NULL) THEN 0
    ELSE 10
END)
  queue text not null default 'SECURITY'::text
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (report_id)
  CHECK ((queue = ANY (ARRAY['SECURITY'::text, 'PRIVACY'::text, 'ABUSE'::text])))
  CHECK ((repeats >= 0))
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CHECK ((urgency = ANY (ARRAY['INCIDENT'::text, 'EXPLOITED'::text, 'PERSONAL_DATA'::text, 'SEVERE'::text, 'USUAL'::text])))
  CREATE INDEX report_state_by_subject ON intake.report_state USING btree (subject_id)
  CREATE INDEX report_state_elsewhere ON intake.report_state USING btree (queue, report_id) WHERE (state = 'ELSEWHERE'::text)
  CREATE INDEX report_state_put_away ON intake.report_state USING btree (settled_at) WHERE ((subject_id IS NULL) AND (erased_at IS NULL) AND (state <> 'RECEIVED'::text))
  CREATE INDEX report_state_queue ON intake.report_state USING btree (state, place, report_id) WHERE ((subject_id IS NULL) AND (erased_at IS NULL))
  CREATE UNIQUE INDEX report_state_pkey ON intake.report_state USING btree (report_id)
  grant insert, select, update to bellbuoy_desk

intake.report_team
  report_id uuid not null
  team text not null
  PRIMARY KEY (report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CHECK ((team <> ''::text))
  CREATE UNIQUE INDEX report_team_pkey ON intake.report_team USING btree (report_id)
  grant insert, select to bellbuoy_desk

intake.reporter_erasure
  id uuid not null
  report_id uuid not null
  ground text not null
  reporter boolean not null
  letters boolean not null
  files boolean not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  CHECK ((reporter OR letters OR files))
  CHECK ((ground = ANY (ARRAY['REPORTER_ASKED'::text, 'LAW'::text, 'RETENTION'::text])))
  PRIMARY KEY (id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE INDEX reporter_erasure_by_report ON intake.reporter_erasure USING btree (report_id, at)
  CREATE UNIQUE INDEX reporter_erasure_pkey ON intake.reporter_erasure USING btree (id)
  grant insert, select to bellbuoy_desk

intake.rule_match
  report_id uuid not null
  rule_id uuid not null
  PRIMARY KEY (report_id, rule_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE INDEX rule_match_by_rule ON intake.rule_match USING btree (rule_id)
  CREATE UNIQUE INDEX rule_match_pkey ON intake.rule_match USING btree (report_id, rule_id)
  grant delete, insert, select to bellbuoy_desk

intake.settlement
  id uuid not null
  by_id uuid not null
  state text not null
  at timestamp with time zone not null
  undone_at timestamp with time zone
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX settlement_pkey ON intake.settlement USING btree (id)
  grant insert, select, update to bellbuoy_desk

intake.settlement_report
  settlement_id uuid not null
  report_id uuid not null
  was text not null
  version bigint not null
  PRIMARY KEY (settlement_id, report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  FOREIGN KEY (settlement_id) REFERENCES intake.settlement(id)
  CREATE UNIQUE INDEX settlement_report_pkey ON intake.settlement_report USING btree (settlement_id, report_id)
  grant insert, select to bellbuoy_desk

intake.spam_proposal
  report_id uuid not null
  by_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (report_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX spam_proposal_pkey ON intake.spam_proposal USING btree (report_id)
  grant delete, insert, select to bellbuoy_desk

intake.staff_domain
  domain text not null
  listed_at timestamp with time zone not null
  PRIMARY KEY (domain)
  CREATE UNIQUE INDEX staff_domain_pkey ON intake.staff_domain USING btree (domain)
  grant delete, insert, select to bellbuoy_desk

intake.told
  report_id uuid not null
  about_id uuid not null
  told_at timestamp with time zone not null
  PRIMARY KEY (report_id, about_id)
  FOREIGN KEY (report_id) REFERENCES intake.report(id)
  CREATE UNIQUE INDEX told_pkey ON intake.told USING btree (report_id, about_id)
  grant insert, select to bellbuoy_desk
