obligations.filing
  id uuid not null
  obligation_id uuid not null
  stage text not null
  state text not null
  package_sealed bytea
  reference_sealed bytea
  package_hash bytea
  done_at timestamp with time zone
  late boolean not null
  provided_in text
  noted_at timestamp with time zone not null
  by_id uuid not null
  FOREIGN KEY (obligation_id) REFERENCES obligations.obligation(id)
  UNIQUE (obligation_id, stage)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX filing_obligation_id_stage_key ON obligations.filing USING btree (obligation_id, stage)
  CREATE UNIQUE INDEX filing_pkey ON obligations.filing USING btree (id)
  grant insert, select, update to bellbuoy_desk

obligations.listed
  subject_id uuid not null
  cve text not null
  aware_at timestamp with time zone not null
  PRIMARY KEY (subject_id, cve)
  CREATE UNIQUE INDEX listed_pkey ON obligations.listed USING btree (subject_id, cve)
  grant insert, select to bellbuoy_desk

obligations.obligation
  id uuid not null
  code text not null
  kind text not null
  subject_kind text not null
  subject_id uuid not null
  circle_id uuid not null
  state text not null
  reached_at timestamp with time zone not null
  aware_at timestamp with time zone not null
  measure_at timestamp with time zone
  waits_what text
  waits_stage text
  waits_moment timestamp with time zone
  waits_since timestamp with time zone
  waits_by uuid
  version bigint not null
  CHECK ((num_nonnulls(waits_what, waits_since, waits_by) = ANY (ARRAY[0, 3])))
  UNIQUE (code)
  PRIMARY KEY (id)
  UNIQUE (subject_id, kind, reached_at)
  CREATE INDEX obligation_by_circle ON obligations.obligation USING btree (circle_id, id)
  CREATE UNIQUE INDEX obligation_code_key ON obligations.obligation USING btree (code)
  CREATE UNIQUE INDEX obligation_pkey ON obligations.obligation USING btree (id)
  CREATE UNIQUE INDEX obligation_subject_id_kind_reached_at_key ON obligations.obligation USING btree (subject_id, kind, reached_at)
  CREATE UNIQUE INDEX obligation_that_asks ON obligations.obligation USING btree (subject_id, kind) WHERE (state <> 'NOT_REPORTABLE'::text)
  grant insert, select, update to bellbuoy_desk

obligations.request
  id uuid not null
  code text not null
  obligation_id uuid not null
  asked_at timestamp with time zone not null
  due_at timestamp with time zone
  noted_at timestamp with time zone not null
  answered_at timestamp with time zone
  text_sealed bytea
  answer_sealed bytea
  UNIQUE (code)
  FOREIGN KEY (obligation_id) REFERENCES obligations.obligation(id)
  PRIMARY KEY (id)
  CREATE INDEX request_by_obligation ON obligations.request USING btree (obligation_id, id)
  CREATE UNIQUE INDEX request_code_key ON obligations.request USING btree (code)
  CREATE UNIQUE INDEX request_pkey ON obligations.request USING btree (id)
  grant insert, select, update to bellbuoy_desk

obligations.step
  id uuid not null
  obligation_id uuid not null
  kind text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  stage text
  before_at timestamp with time zone
  moment timestamp with time zone
  text_sealed bytea
  FOREIGN KEY (obligation_id) REFERENCES obligations.obligation(id)
  PRIMARY KEY (id)
  CREATE INDEX step_by_obligation ON obligations.step USING btree (obligation_id, id)
  CREATE UNIQUE INDEX step_pkey ON obligations.step USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk
