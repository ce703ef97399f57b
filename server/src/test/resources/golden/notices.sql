notices.attempt
  id uuid not null
  notice_id uuid not null
  customer_id uuid not null
  way text not null
  outcome text not null
  note_sealed bytea not null
  by_kind text not null
  by_id uuid not null
  at timestamp with time zone not null
  FOREIGN KEY (notice_id, customer_id) REFERENCES notices.concerned(notice_id, customer_id)
  CHECK ((outcome = ANY (ARRAY['TOLD'::text, 'NOT_REACHED'::text])))
  PRIMARY KEY (id)
  CHECK ((way = ANY (ARRAY['TELEPHONE'::text, 'POST'::text, 'IN_PERSON'::text])))
  CREATE INDEX attempt_of ON notices.attempt USING btree (notice_id, customer_id, at)
  CREATE UNIQUE INDEX attempt_pkey ON notices.attempt USING btree (id)
  grant insert, select to bellbuoy_desk

notices.bulletin
  revision_id uuid not null
  body text not null
  urgent boolean not null
  at timestamp with time zone not null
  PRIMARY KEY (revision_id)
  CREATE INDEX bulletin_latest ON notices.bulletin USING btree (at)
  CREATE UNIQUE INDEX bulletin_pkey ON notices.bulletin USING btree (revision_id)
  grant insert, select to bellbuoy_desk

notices.concerned
  notice_id uuid not null
  customer_id uuid not null
  kind text not null
  answer_mark bytea not null
  reached text not null
  delivery_id uuid
  place integer not null
  version bigint not null
  exclusion_id uuid
  FOREIGN KEY (delivery_id) REFERENCES notices.delivery(id)
  FOREIGN KEY (exclusion_id) REFERENCES notices.exclusion(id)
  FOREIGN KEY (notice_id) REFERENCES notices.notice(id)
  PRIMARY KEY (notice_id, customer_id)
  CHECK ((reached = ANY (ARRAY['WRITTEN'::text, 'BY_HAND'::text, 'INFORMED'::text, 'UNREACHABLE'::text, 'STOPPED'::text, 'LEFT_OUT'::text])))
  CREATE INDEX concerned_by_hand ON notices.concerned USING btree (notice_id) WHERE (reached = 'BY_HAND'::text)
  CREATE INDEX concerned_by_letter ON notices.concerned USING btree (delivery_id)
  CREATE INDEX concerned_customer ON notices.concerned USING btree (customer_id)
  CREATE UNIQUE INDEX concerned_pkey ON notices.concerned USING btree (notice_id, customer_id)
  grant insert, select, update to bellbuoy_desk

notices.confirmation
  notice_id uuid not null
  customer_id uuid not null
  contact_id uuid not null
  at timestamp with time zone not null
  told boolean not null
  FOREIGN KEY (notice_id, customer_id) REFERENCES notices.concerned(notice_id, customer_id)
  PRIMARY KEY (notice_id, customer_id)
  CREATE INDEX confirmation_untold ON notices.confirmation USING btree (at) WHERE (NOT told)
  CREATE UNIQUE INDEX confirmation_pkey ON notices.confirmation USING btree (notice_id, customer_id)
  grant insert to bellbuoy_counter
  grant select to bellbuoy_desk
  grant update (told) to bellbuoy_desk

notices.delivery
  id uuid not null
  notice_id uuid not null
  recipient_mark bytea not null
  domain_mark bytea not null
  channel text not null
  to_sealed bytea not null
  state text not null
  rank integer not null
  message_id text
  tries integer not null
  fence bigint not null
  next_at timestamp with time zone not null
  ambiguous boolean not null
  trouble text
  handed_at timestamp with time zone
  wave text not null default 'REST'::text
  CHECK ((channel = 'MAIL'::text))
  UNIQUE (message_id)
  FOREIGN KEY (notice_id) REFERENCES notices.notice(id)
  UNIQUE (notice_id, recipient_mark, channel)
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['PLANNED'::text, 'QUEUED'::text, 'DOT_PENDING'::text, 'SENT'::text, 'ACCEPTED'::text, 'DEFERRED'::text, 'BOUNCED'::text, 'STOPPED'::text])))
  CHECK ((wave = ANY (ARRAY['PILOT'::text, 'REST'::text])))
  CREATE INDEX delivery_due ON notices.delivery USING btree (rank, next_at, id) WHERE (state = ANY (ARRAY['PLANNED'::text, 'QUEUED'::text, 'DOT_PENDING'::text, 'DEFERRED'::text]))
  CREATE INDEX delivery_handed ON notices.delivery USING btree (handed_at) WHERE (state = 'SENT'::text)
  CREATE INDEX delivery_recent ON notices.delivery USING btree (handed_at)
  CREATE UNIQUE INDEX delivery_message_id_key ON notices.delivery USING btree (message_id)
  CREATE UNIQUE INDEX delivery_notice_id_recipient_mark_channel_key ON notices.delivery USING btree (notice_id, recipient_mark, channel)
  CREATE UNIQUE INDEX delivery_pkey ON notices.delivery USING btree (id)
  grant insert, select, update to bellbuoy_desk

notices.exclusion
  id uuid not null
  advisory_id uuid not null
  revision_id uuid not null
  customer_id uuid not null
  scope_id uuid not null
  reason text not null
  words_sealed bytea not null
  by_kind text not null
  by_id uuid not null
  at timestamp with time zone not null
  confirmed_by_kind text
  confirmed_by_id uuid
  confirmed_at timestamp with time zone
  alone boolean not null
  taken_back_by_kind text
  taken_back_by_id uuid
  taken_back_at timestamp with time zone
  version bigint not null
  CHECK ((((confirmed_at IS NULL) = (confirmed_by_id IS NULL)) AND ((confirmed_at IS NULL) = (confirmed_by_kind IS NULL))))
  PRIMARY KEY (id)
  CHECK ((reason = ANY (ARRAY['NO_CUSTOMER_ANY_MORE'::text, 'RUNS_IT_NO_MORE'::text, 'WRONG_ENTRY'::text, 'TOLD_BY_A_PERSON'::text, 'AT_THEIR_WISH'::text, 'AUTHORITY_ORDER'::text])))
  CHECK ((((taken_back_at IS NULL) = (taken_back_by_id IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_by_kind IS NULL))))
  CREATE INDEX exclusion_of_advisory ON notices.exclusion USING btree (advisory_id)
  CREATE UNIQUE INDEX exclusion_once ON notices.exclusion USING btree (revision_id, customer_id) WHERE (taken_back_at IS NULL)
  CREATE UNIQUE INDEX exclusion_pkey ON notices.exclusion USING btree (id)
  grant insert, select, update to bellbuoy_desk

notices.notice
  id uuid not null
  code text not null
  advisory_id uuid
  revision_id uuid
  number text not null
  title text not null
  change text not null
  names text not null
  level text
  page text not null
  state text not null
  planned_at timestamp with time zone not null
  version bigint not null
  incident_id uuid
  edition_id uuid
  words_sealed bytea
  stopped_at timestamp with time zone
  stopped_by_kind text
  stopped_by_id uuid
  stopped_sealed bytea
  rest_at timestamp with time zone
  pilot_by_kind text
  pilot_by_id uuid
  pilot_warned_at timestamp with time zone
  pilot_over_at timestamp with time zone
  pilot_over_by_kind text
  pilot_over_by_id uuid
  UNIQUE (code)
  UNIQUE (edition_id)
  CHECK ((((revision_id IS NULL) <> (edition_id IS NULL)) AND ((advisory_id IS NULL) = (revision_id IS NULL)) AND ((incident_id IS NULL) = (edition_id IS NULL)) AND ((words_sealed IS NULL) = (edition_id IS NULL))))
  CHECK ((((rest_at IS NULL) = (pilot_by_id IS NULL)) AND ((pilot_by_id IS NULL) = (pilot_by_kind IS NULL)) AND ((pilot_over_at IS NULL) = (pilot_over_by_id IS NULL)) AND ((pilot_over_by_id IS NULL) = (pilot_over_by_kind IS NULL)) AND ((rest_at IS NOT NULL) OR (pilot_over_at IS NULL))))
  PRIMARY KEY (id)
  UNIQUE (revision_id)
  CHECK ((state = ANY (ARRAY['GOING'::text, 'PAUSED'::text, 'STOPPED'::text])))
  CHECK ((((state = 'STOPPED'::text) = (stopped_at IS NOT NULL)) AND ((stopped_at IS NULL) = (stopped_by_kind IS NULL)) AND ((stopped_at IS NULL) = (stopped_by_id IS NULL)) AND ((stopped_at IS NULL) = (stopped_sealed IS NULL))))
  CREATE INDEX notice_in_pilot ON notices.notice USING btree (rest_at) WHERE ((rest_at IS NOT NULL) AND (pilot_over_at IS NULL))
  CREATE INDEX notice_latest ON notices.notice USING btree (planned_at, id)
  CREATE INDEX notice_of_advisory ON notices.notice USING btree (advisory_id, planned_at)
  CREATE INDEX notice_of_incident ON notices.notice USING btree (incident_id) WHERE (incident_id IS NOT NULL)
  CREATE INDEX notice_stopped ON notices.notice USING btree (id) WHERE (state = 'STOPPED'::text)
  CREATE UNIQUE INDEX notice_code_key ON notices.notice USING btree (code)
  CREATE UNIQUE INDEX notice_edition_id_key ON notices.notice USING btree (edition_id)
  CREATE UNIQUE INDEX notice_pkey ON notices.notice USING btree (id)
  CREATE UNIQUE INDEX notice_revision_id_key ON notices.notice USING btree (revision_id)
  grant insert, select, update to bellbuoy_desk

notices.pilot_customer
  revision_id uuid not null
  customer_id uuid not null
  PRIMARY KEY (revision_id, customer_id)
  FOREIGN KEY (revision_id) REFERENCES notices.preparation(revision_id)
  CREATE UNIQUE INDEX pilot_customer_pkey ON notices.pilot_customer USING btree (revision_id, customer_id)
  grant delete, insert, select to bellbuoy_desk

notices.preparation
  revision_id uuid not null
  advisory_id uuid not null
  pilot text not null
  pilot_first integer not null
  pilot_minutes integer not null
  by_kind text
  by_id uuid
  version bigint not null
  CHECK ((pilot = ANY (ARRAY['NONE'::text, 'FIRST'::text, 'NAMED'::text])))
  CHECK ((pilot_first >= 0))
  CHECK (((pilot_minutes >= 1) AND (pilot_minutes <= 180)))
  PRIMARY KEY (revision_id)
  CREATE UNIQUE INDEX preparation_pkey ON notices.preparation USING btree (revision_id)
  grant insert, select, update to bellbuoy_desk

notices.saying
  id uuid not null
  what text not null
  code_sha256 bytea not null
  at timestamp with time zone not null
  pace text
  CHECK ((pace = ANY (ARRAY['AT_ONCE'::text, 'DAILY'::text, 'WEEKLY'::text])))
  PRIMARY KEY (id)
  CHECK ((what = ANY (ARRAY['CONFIRM'::text, 'LEAVE'::text])))
  CREATE UNIQUE INDEX saying_pkey ON notices.saying USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

notices.sender
  kind text not null
  address text not null
  PRIMARY KEY (kind)
  CREATE UNIQUE INDEX sender_pkey ON notices.sender USING btree (kind)
  grant delete, insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street

notices.signup
  id uuid not null
  wanted_sealed bytea not null
  at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX signup_pkey ON notices.signup USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street

notices.subscription
  id uuid not null
  address_mark bytea not null
  wanted_sealed bytea not null
  leave_sealed bytea not null
  state text not null
  confirm_sha256 bytea not null
  leave_sha256 bytea not null
  asked_at timestamp with time zone not null
  confirmed_at timestamp with time zone
  pace text not null default 'AT_ONCE'::text
  digest_since timestamp with time zone
  digest_at timestamp with time zone
  UNIQUE (confirm_sha256)
  UNIQUE (leave_sha256)
  CHECK ((pace = ANY (ARRAY['AT_ONCE'::text, 'DAILY'::text, 'WEEKLY'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text])))
  CREATE INDEX subscription_by_address ON notices.subscription USING btree (address_mark, asked_at)
  CREATE INDEX subscription_digest ON notices.subscription USING btree (digest_at) WHERE ((state = 'CONFIRMED'::text) AND (pace <> 'AT_ONCE'::text))
  CREATE INDEX subscription_unconfirmed ON notices.subscription USING btree (asked_at) WHERE (state = 'ASKED'::text)
  CREATE UNIQUE INDEX subscription_confirm_sha256_key ON notices.subscription USING btree (confirm_sha256)
  CREATE UNIQUE INDEX subscription_leave_sha256_key ON notices.subscription USING btree (leave_sha256)
  CREATE UNIQUE INDEX subscription_once ON notices.subscription USING btree (address_mark) WHERE (state = 'CONFIRMED'::text)
  CREATE UNIQUE INDEX subscription_pkey ON notices.subscription USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

notices.webhook
  id uuid not null
  code text not null
  address_mark bytea not null
  host_mark bytea not null
  wanted_sealed bytea not null
  question_sealed bytea not null
  state text not null
  confirm_sha256 bytea not null
  leave_sha256 bytea not null
  asked_at timestamp with time zone not null
  confirmed_at timestamp with time zone
  off_at timestamp with time zone
  UNIQUE (code)
  UNIQUE (confirm_sha256)
  UNIQUE (leave_sha256)
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text, 'OFF'::text])))
  CREATE INDEX webhook_by_address ON notices.webhook USING btree (address_mark, asked_at)
  CREATE INDEX webhook_by_host ON notices.webhook USING btree (host_mark, asked_at)
  CREATE INDEX webhook_latest ON notices.webhook USING btree (asked_at, id)
  CREATE UNIQUE INDEX webhook_code_key ON notices.webhook USING btree (code)
  CREATE UNIQUE INDEX webhook_confirm_sha256_key ON notices.webhook USING btree (confirm_sha256)
  CREATE UNIQUE INDEX webhook_leave_sha256_key ON notices.webhook USING btree (leave_sha256)
  CREATE UNIQUE INDEX webhook_pkey ON notices.webhook USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk

notices.webhook_post
  id uuid not null
  webhook_id uuid not null
  revision_id uuid
  state text not null
  tries integer not null
  fence bigint not null
  next_at timestamp with time zone not null
  status integer
  planned_at timestamp with time zone not null
  ended_at timestamp with time zone
  PRIMARY KEY (id)
  FOREIGN KEY (revision_id) REFERENCES notices.bulletin(revision_id)
  CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text])))
  FOREIGN KEY (webhook_id) REFERENCES notices.webhook(id) ON DELETE CASCADE
  UNIQUE NULLS NOT DISTINCT (webhook_id, revision_id)
  CREATE INDEX webhook_post_due ON notices.webhook_post USING btree (next_at, id) WHERE (state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text]))
  CREATE UNIQUE INDEX webhook_post_pkey ON notices.webhook_post USING btree (id)
  CREATE UNIQUE INDEX webhook_post_webhook_id_revision_id_key ON notices.webhook_post USING btree (webhook_id, revision_id) NULLS NOT DISTINCT
  grant delete, insert, select, update to bellbuoy_desk

notices.webhook_signup
  id uuid not null
  wanted_sealed bytea not null
  at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX webhook_signup_pkey ON notices.webhook_signup USING btree (id)
  grant delete, select, update to bellbuoy_desk
  grant insert to bellbuoy_street
