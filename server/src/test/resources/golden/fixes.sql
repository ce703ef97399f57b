fixes.counterpart
  id uuid not null
  code text not null
  case_id uuid not null
  kind text not null
  name_sealed bytea not null
  number_sealed bytea
  named_at timestamp with time zone not null
  version bigint not null
  thread_id uuid
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  UNIQUE (code)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE INDEX counterpart_by_case ON fixes.counterpart USING btree (case_id, id)
  CREATE INDEX counterpart_by_thread ON fixes.counterpart USING btree (thread_id) WHERE (thread_id IS NOT NULL)
  CREATE UNIQUE INDEX counterpart_code_key ON fixes.counterpart USING btree (code)
  CREATE UNIQUE INDEX counterpart_pkey ON fixes.counterpart USING btree (id)
  grant insert, select, update to bellbuoy_desk

fixes.exchange
  id uuid not null
  counterpart_id uuid not null
  kind text not null
  happened_at timestamp with time zone not null
  noted_at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  text_sealed bytea not null
  FOREIGN KEY (counterpart_id) REFERENCES fixes.counterpart(id)
  PRIMARY KEY (id)
  CREATE INDEX exchange_by_counterpart ON fixes.exchange USING btree (counterpart_id, id)
  CREATE UNIQUE INDEX exchange_pkey ON fixes.exchange USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk

fixes.item
  id uuid not null
  code text not null
  work_id uuid
  kind text not null
  text_sealed bytea not null
  owner_id uuid
  opened_by_kind text not null
  opened_by_id uuid not null
  opened_at timestamp with time zone not null
  done_by_kind text
  done_by_id uuid
  done_at timestamp with time zone
  version bigint not null
  case_id uuid not null
  trade text not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  UNIQUE (code)
  PRIMARY KEY (id)
  FOREIGN KEY (work_id) REFERENCES fixes.work(id)
  CREATE INDEX item_by_case ON fixes.item USING btree (case_id, id)
  CREATE INDEX item_by_work ON fixes.item USING btree (work_id, id)
  CREATE INDEX item_open_by_owner ON fixes.item USING btree (owner_id) WHERE (done_at IS NULL)
  CREATE UNIQUE INDEX item_code_key ON fixes.item USING btree (code)
  CREATE UNIQUE INDEX item_pkey ON fixes.item USING btree (id)
  grant insert, select, update to bellbuoy_desk

fixes.step
  id uuid not null
  work_id uuid not null
  kind text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  to_state text
  expected_at timestamp with time zone
  text_sealed bytea
  delay text
  delay_until timestamp with time zone
  PRIMARY KEY (id)
  FOREIGN KEY (work_id) REFERENCES fixes.work(id)
  CREATE INDEX step_by_work ON fixes.step USING btree (work_id, id)
  CREATE UNIQUE INDEX step_pkey ON fixes.step USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk

fixes.work
  id uuid not null
  code text not null
  case_id uuid not null
  place_sealed bytea not null
  owner_id uuid
  state text not null
  expected_at timestamp with time zone
  opened_at timestamp with time zone not null
  moved_at timestamp with time zone not null
  version bigint not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX work_by_case ON fixes.work USING btree (case_id)
  CREATE UNIQUE INDEX work_code_key ON fixes.work USING btree (code)
  CREATE UNIQUE INDEX work_pkey ON fixes.work USING btree (id)
  grant insert, select, update to bellbuoy_desk
