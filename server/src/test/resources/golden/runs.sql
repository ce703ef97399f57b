runs.run
  id uuid not null
  code text not null
  advisory_id uuid not null
  revision_id uuid not null
  hash text not null
  circle_id uuid
  case_id uuid
  haste text not null
  state text not null
  start_at timestamp with time zone not null
  zone text not null
  against_advice boolean not null
  started_by uuid not null
  ordered_at timestamp with time zone not null
  ended_at timestamp with time zone
  UNIQUE (code)
  CHECK ((haste = ANY (ARRAY['ORDINARY'::text, 'EMERGENCY'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['RUNNING'::text, 'PAUSED'::text, 'DONE'::text, 'RECALLED'::text])))
  CREATE INDEX run_by_advisory ON runs.run USING btree (advisory_id, ordered_at)
  CREATE UNIQUE INDEX run_code_key ON runs.run USING btree (code)
  CREATE UNIQUE INDEX run_of_revision ON runs.run USING btree (revision_id) WHERE (state <> 'RECALLED'::text)
  CREATE UNIQUE INDEX run_pkey ON runs.run USING btree (id)
  grant insert, select, update to bellbuoy_desk

runs.step
  run_id uuid not null
  name text not null
  place integer not null
  phase text not null
  after_names text[] not null
  state text not null
  step_key uuid not null
  tries integer not null
  token bigint not null
  next_at timestamp with time zone not null
  since timestamp with time zone not null
  ended_at timestamp with time zone
  said_sealed bytea
  CHECK ((phase = ANY (ARRAY['OUT'::text, 'CHECK'::text, 'REPORT'::text])))
  PRIMARY KEY (run_id, name)
  FOREIGN KEY (run_id) REFERENCES runs.run(id)
  CHECK ((state = ANY (ARRAY['WAITING'::text, 'READY'::text, 'RUNNING'::text, 'DONE'::text, 'FAILED'::text, 'HANDED'::text, 'RECALLED'::text, 'SKIPPED'::text])))
  UNIQUE (step_key)
  CREATE INDEX step_due ON runs.step USING btree (next_at) WHERE (state = ANY (ARRAY['READY'::text, 'RUNNING'::text]))
  CREATE UNIQUE INDEX step_pkey ON runs.step USING btree (run_id, name)
  CREATE UNIQUE INDEX step_step_key_key ON runs.step USING btree (step_key)
  grant insert, select, update to bellbuoy_desk
