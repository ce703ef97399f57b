duty.absence
  id uuid not null
  code text not null
  person_id uuid not null
  from_day date not null
  to_day date not null
  CHECK ((from_day <= to_day))
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX absence_by_end ON duty.absence USING btree (to_day)
  CREATE UNIQUE INDEX absence_code_key ON duty.absence USING btree (code)
  CREATE UNIQUE INDEX absence_pkey ON duty.absence USING btree (id)
  grant delete, insert, select to bellbuoy_desk

duty.calendar_address
  person_id uuid not null
  secret_hash bytea not null
  made_at timestamp with time zone not null
  PRIMARY KEY (person_id)
  UNIQUE (secret_hash)
  CREATE UNIQUE INDEX calendar_address_pkey ON duty.calendar_address USING btree (person_id)
  CREATE UNIQUE INDEX calendar_address_secret_hash_key ON duty.calendar_address USING btree (secret_hash)
  grant delete, insert, select, update to bellbuoy_desk

duty.listed
  team text not null
  day date not null
  PRIMARY KEY (team)
  CREATE UNIQUE INDEX listed_pkey ON duty.listed USING btree (team)
  grant insert, select, update to bellbuoy_desk

duty.rota
  only_one boolean not null
  starts_on date not null
  turn_days integer not null
  hand_over_at time without time zone not null
  zone text not null
  patience_minutes integer not null
  version bigint not null
  CHECK (only_one)
  CHECK (((patience_minutes >= 1) AND (patience_minutes <= 1440)))
  PRIMARY KEY (only_one)
  CHECK (((turn_days >= 1) AND (turn_days <= 60)))
  CREATE UNIQUE INDEX rota_pkey ON duty.rota USING btree (only_one)
  grant insert, select, update to bellbuoy_desk

duty.stand_in
  id uuid not null
  person_id uuid not null
  by_id uuid not null
  from_at timestamp with time zone not null
  until_at timestamp with time zone not null
  CHECK ((from_at < until_at))
  PRIMARY KEY (id)
  CREATE INDEX stand_in_by_end ON duty.stand_in USING btree (until_at)
  CREATE UNIQUE INDEX stand_in_pkey ON duty.stand_in USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (until_at) to bellbuoy_desk

duty.told
  warning_id uuid not null
  person_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (warning_id, person_id)
  FOREIGN KEY (warning_id) REFERENCES duty.warning(id)
  CREATE UNIQUE INDEX told_pkey ON duty.told USING btree (warning_id, person_id)
  grant insert, select to bellbuoy_desk

duty.turn
  position integer not null
  person_id uuid not null
  UNIQUE (person_id)
  PRIMARY KEY ("position")
  CREATE UNIQUE INDEX turn_person_id_key ON duty.turn USING btree (person_id)
  CREATE UNIQUE INDEX turn_pkey ON duty.turn USING btree ("position")
  grant delete, insert, select to bellbuoy_desk

duty.warning
  id uuid not null
  code text not null
  clock_id uuid not null
  kind text not null
  percent integer not null
  due_at timestamp with time zone not null
  raised_at timestamp with time zone not null
  next_at timestamp with time zone
  seen_at timestamp with time zone
  seen_by uuid
  closed_at timestamp with time zone
  UNIQUE (clock_id, percent)
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX warning_by_time ON duty.warning USING btree (raised_at)
  CREATE INDEX warning_to_pass_on ON duty.warning USING btree (next_at) WHERE (next_at IS NOT NULL)
  CREATE UNIQUE INDEX warning_clock_id_percent_key ON duty.warning USING btree (clock_id, percent)
  CREATE UNIQUE INDEX warning_code_key ON duty.warning USING btree (code)
  CREATE UNIQUE INDEX warning_pkey ON duty.warning USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (closed_at, next_at, seen_at, seen_by) to bellbuoy_desk

duty.watch
  only_one boolean not null
  nobody_since timestamp with time zone
  CHECK (only_one)
  PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX watch_pkey ON duty.watch USING btree (only_one)
  grant select, update to bellbuoy_desk
