disclosure.decision
  case_id uuid not null
  circle_id uuid not null
  answer text not null
  reason text
  decided_at timestamp with time zone
  decided_by uuid
  confirmed boolean not null
  waits_reason text
  waits_since timestamp with time zone
  waits_by uuid
  rule_start timestamp with time zone
  fix text not null
  expected_at timestamp with time zone
  level text
  exploited boolean not null
  leaked boolean not null
  products_sealed bytea
  told boolean not null
  ended boolean not null
  outcome text not null
  since timestamp with time zone not null
  reminded_at timestamp with time zone
  version bigint not null
  CHECK ((num_nonnulls(waits_reason, waits_since, waits_by) = ANY (ARRAY[0, 3])))
  CHECK (((answer = 'NOT_YET'::text) = (decided_at IS NULL)))
  CHECK ((num_nonnulls(reason, decided_at, decided_by) = ANY (ARRAY[0, 3])))
  CHECK (((fix = 'EXPECTED'::text) = (expected_at IS NOT NULL)))
  PRIMARY KEY (case_id)
  CREATE INDEX decision_by_circle ON disclosure.decision USING btree (circle_id)
  CREATE INDEX decision_that_waits ON disclosure.decision USING btree (since) WHERE (outcome = ANY (ARRAY['DECISION_DUE'::text, 'NOTICE_DUE'::text]))
  CREATE UNIQUE INDEX decision_pkey ON disclosure.decision USING btree (case_id)
  grant insert, select, update to bellbuoy_desk

disclosure.occasion
  id uuid not null
  case_id uuid not null
  kind text not null
  since timestamp with time zone not null
  ended_at timestamp with time zone
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX occasion_pkey ON disclosure.occasion USING btree (id)
  CREATE UNIQUE INDEX occasion_that_holds ON disclosure.occasion USING btree (case_id, kind) WHERE (ended_at IS NULL)
  grant insert, select to bellbuoy_desk
  grant update (ended_at) to bellbuoy_desk

disclosure.step
  id uuid not null
  case_id uuid not null
  kind text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  change text
  reason text
  answer text not null
  outcome text not null
  rule_start timestamp with time zone
  fix text not null
  expected_at timestamp with time zone
  level text
  exploited boolean not null
  leaked boolean not null
  products integer not null
  text_sealed bytea
  FOREIGN KEY (case_id) REFERENCES disclosure.decision(case_id)
  PRIMARY KEY (id)
  CREATE INDEX step_by_case ON disclosure.step USING btree (case_id, id)
  CREATE UNIQUE INDEX step_pkey ON disclosure.step USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk
