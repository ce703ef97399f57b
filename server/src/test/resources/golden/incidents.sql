incidents.affected
  incident_id uuid not null
  customer_id uuid not null
  named_at timestamp with time zone not null
  taken_off_at timestamp with time zone
  reached text not null
  tries integer not null
  version bigint not null
  FOREIGN KEY (customer_id) REFERENCES customers.customer(id)
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (incident_id, customer_id)
  CREATE UNIQUE INDEX affected_pkey ON incidents.affected USING btree (incident_id, customer_id)
  grant insert, select, update to bellbuoy_desk

incidents.attempt
  id uuid not null
  incident_id uuid not null
  customer_id uuid not null
  way text not null
  outcome text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid
  note_sealed bytea not null
  FOREIGN KEY (incident_id, customer_id) REFERENCES incidents.affected(incident_id, customer_id)
  PRIMARY KEY (id)
  CREATE INDEX attempt_by_customer ON incidents.attempt USING btree (incident_id, customer_id, id)
  CREATE UNIQUE INDEX attempt_pkey ON incidents.attempt USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (note_sealed) to bellbuoy_desk

incidents.exposure
  id uuid not null
  incident_id uuid not null
  whose text not null
  part text not null
  risk text not null
  at timestamp with time zone not null
  what_sealed bytea not null
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (id)
  CREATE INDEX exposure_by_incident ON incidents.exposure USING btree (incident_id, id)
  CREATE UNIQUE INDEX exposure_pkey ON incidents.exposure USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (what_sealed) to bellbuoy_desk

incidents.incident
  id uuid not null
  code text not null
  circle_id uuid not null
  state text not null
  severe text not null
  raised_by uuid not null
  raised_at timestamp with time zone not null
  noticed_at timestamp with time zone not null
  aware_at timestamp with time zone not null
  began_at timestamp with time zone
  ended_at timestamp with time zone
  what_sealed bytea not null
  version bigint not null
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE INDEX incident_by_circle ON incidents.incident USING btree (circle_id)
  CREATE UNIQUE INDEX incident_code_key ON incidents.incident USING btree (code)
  CREATE UNIQUE INDEX incident_pkey ON incidents.incident USING btree (id)
  grant insert, select, update to bellbuoy_desk

incidents.letter
  incident_id uuid not null
  language text not null
  id uuid not null
  kind text not null
  by_id uuid not null
  at timestamp with time zone not null
  said_sealed bytea not null
  UNIQUE (id)
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (incident_id, language)
  CREATE UNIQUE INDEX letter_id_key ON incidents.letter USING btree (id)
  CREATE UNIQUE INDEX letter_pkey ON incidents.letter USING btree (incident_id, language)
  grant insert, select, update to bellbuoy_desk

incidents.linked_case
  incident_id uuid not null
  case_id uuid not null
  linked_at timestamp with time zone not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (incident_id, case_id)
  CREATE UNIQUE INDEX linked_case_pkey ON incidents.linked_case USING btree (incident_id, case_id)
  grant insert, select to bellbuoy_desk

incidents.person_list
  id uuid not null
  incident_id uuid not null
  code text not null
  persons integer not null
  by_id uuid not null
  at timestamp with time zone not null
  destroy_by date not null
  destroyed_at timestamp with time zone
  persons_sealed bytea
  CHECK (((persons_sealed IS NULL) = (destroyed_at IS NOT NULL)))
  UNIQUE (code)
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (id)
  CREATE INDEX person_list_by_incident ON incidents.person_list USING btree (incident_id, id)
  CREATE INDEX person_list_due ON incidents.person_list USING btree (destroy_by) WHERE (destroyed_at IS NULL)
  CREATE UNIQUE INDEX person_list_code_key ON incidents.person_list USING btree (code)
  CREATE UNIQUE INDEX person_list_pkey ON incidents.person_list USING btree (id)
  grant insert, select, update to bellbuoy_desk

incidents.step
  id uuid not null
  incident_id uuid not null
  kind text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid
  state text not null
  text_sealed bytea
  FOREIGN KEY (incident_id) REFERENCES incidents.incident(id)
  PRIMARY KEY (id)
  CREATE INDEX step_by_incident ON incidents.step USING btree (incident_id, id)
  CREATE UNIQUE INDEX step_pkey ON incidents.step USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk
