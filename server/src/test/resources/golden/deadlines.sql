deadlines.calendar
  id uuid not null
  standard boolean not null
  zone text not null
  opens time without time zone not null
  closes time without time zone not null
  days text[] not null
  country text not null
  part text not null
  version bigint not null default 0
  code text not null default ''::text
  name text not null default ''::text
  retired_at timestamp with time zone
  CHECK ((opens < closes))
  CHECK ((standard = (code = ''::text)))
  CHECK (((NOT standard) OR (retired_at IS NULL)))
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX calendar_code_key ON deadlines.calendar USING btree (code)
  CREATE UNIQUE INDEX calendar_pkey ON deadlines.calendar USING btree (id)
  grant insert, select, update to bellbuoy_desk
  grant select to bellbuoy_street

deadlines.clock
  id uuid not null
  kind text not null
  subject_id uuid not null
  started_at timestamp with time zone not null
  due_at timestamp with time zone not null
  stopped_at timestamp with time zone
  zone_rules text not null
  counted text not null default 'ELAPSED'::text
  broke_at timestamp with time zone
  team text not null default ''::text
  CHECK ((counted = ANY (ARRAY['BUSINESS'::text, 'ELAPSED'::text, 'AGREED'::text])))
  PRIMARY KEY (id)
  FOREIGN KEY (team) REFERENCES deadlines.calendar(code)
  CREATE INDEX clock_by_due ON deadlines.clock USING btree (due_at) WHERE (stopped_at IS NULL)
  CREATE INDEX clock_by_subject ON deadlines.clock USING btree (subject_id)
  CREATE UNIQUE INDEX clock_pkey ON deadlines.clock USING btree (id)
  CREATE UNIQUE INDEX clock_that_runs ON deadlines.clock USING btree (subject_id, kind) WHERE (stopped_at IS NULL)
  grant insert, select to bellbuoy_desk
  grant update (broke_at, due_at, stopped_at) to bellbuoy_desk

deadlines.gap
  id uuid not null
  from_at timestamp with time zone not null
  to_at timestamp with time zone not null
  number bigint not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX gap_pkey ON deadlines.gap USING btree (id)
  grant insert, select to bellbuoy_desk

deadlines.look
  only_one boolean not null
  at timestamp with time zone not null
  CHECK (only_one)
  PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX look_pkey ON deadlines.look USING btree (only_one)
  grant insert, select, update to bellbuoy_desk

deadlines.mark
  clock_id uuid not null
  percent integer not null
  at timestamp with time zone not null
  told_at timestamp with time zone
  FOREIGN KEY (clock_id) REFERENCES deadlines.clock(id)
  PRIMARY KEY (clock_id, percent)
  CREATE INDEX mark_to_tell ON deadlines.mark USING btree (at) WHERE (told_at IS NULL)
  CREATE UNIQUE INDEX mark_pkey ON deadlines.mark USING btree (clock_id, percent)
  grant insert, select to bellbuoy_desk
  grant update (at, told_at) to bellbuoy_desk

deadlines.own_holiday
  day date not null
  team text not null default ''::text
  PRIMARY KEY (team, day)
  FOREIGN KEY (team) REFERENCES deadlines.calendar(code)
  CREATE UNIQUE INDEX own_holiday_pkey ON deadlines.own_holiday USING btree (team, day)
  grant delete, insert, select to bellbuoy_desk
  grant select to bellbuoy_street

deadlines.pause
  id uuid not null
  clock_id uuid not null
  reason text not null
  by_id uuid not null
  from_at timestamp with time zone not null
  until_at timestamp with time zone not null
  ended_at timestamp with time zone
  due_before timestamp with time zone not null
  CHECK ((from_at < until_at))
  FOREIGN KEY (clock_id) REFERENCES deadlines.clock(id)
  PRIMARY KEY (id)
  CREATE INDEX pause_by_clock ON deadlines.pause USING btree (clock_id)
  CREATE INDEX pause_by_end ON deadlines.pause USING btree (until_at) WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX pause_pkey ON deadlines.pause USING btree (id)
  CREATE UNIQUE INDEX pause_that_lasts ON deadlines.pause USING btree (clock_id) WHERE (ended_at IS NULL)
  grant insert, select to bellbuoy_desk
  grant update (ended_at) to bellbuoy_desk

deadlines.rule
  kind text not null
  valid_from timestamp with time zone not null
  business_days integer
  elapsed_hours integer
  source text not null
  grade text not null default ''::text
  CHECK ((business_days > 0))
  CHECK ((num_nonnulls(business_days, elapsed_hours) = 1))
  CHECK ((elapsed_hours > 0))
  PRIMARY KEY (kind, grade, valid_from)
  CREATE UNIQUE INDEX rule_pkey ON deadlines.rule USING btree (kind, grade, valid_from)
  grant select to bellbuoy_desk
  grant select to bellbuoy_street
