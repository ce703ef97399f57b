cases.case_file
  id uuid not null
  code text not null
  title_sealed bytea not null
  state text not null
  embargo_id uuid not null
  owner_id uuid
  was_accepted boolean not null
  exploited boolean not null
  opened_at timestamp with time zone not null
  moved_at timestamp with time zone not null
  version bigint not null
  UNIQUE (code)
  FOREIGN KEY (embargo_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (id)
  CREATE INDEX case_file_by_embargo ON cases.case_file USING btree (embargo_id)
  CREATE UNIQUE INDEX case_file_code_key ON cases.case_file USING btree (code)
  CREATE UNIQUE INDEX case_file_pkey ON cases.case_file USING btree (id)
  grant insert, select, update to bellbuoy_desk

cases.erasure
  case_id uuid not null
  ground text not null
  proposed_by uuid not null
  proposed_at timestamp with time zone not null
  confirmed_by uuid
  erased_at timestamp with time zone
  alone boolean not null default false
  CHECK (((confirmed_by <> proposed_by) OR alone))
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  CHECK (((confirmed_by IS NULL) = (erased_at IS NULL)))
  CHECK ((ground = ANY (ARRAY['REPORTER_ASKED'::text, 'LAW'::text, 'RETENTION'::text, 'SENT_BY_MISTAKE'::text])))
  PRIMARY KEY (case_id)
  CREATE UNIQUE INDEX erasure_pkey ON cases.erasure USING btree (case_id)
  grant delete, insert, select, update to bellbuoy_desk

cases.hold
  id uuid not null
  case_id uuid not null
  reason_sealed bytea not null
  placed_by uuid not null
  placed_at timestamp with time zone not null
  lifted_by uuid
  lifted_at timestamp with time zone
  ground text not null
  end_sealed bytea
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX hold_pkey ON cases.hold USING btree (id)
  CREATE UNIQUE INDEX hold_stands ON cases.hold USING btree (case_id) WHERE (lifted_at IS NULL)
  grant insert, select, update to bellbuoy_desk

cases.maintainer
  place text not null
  person_id uuid not null
  PRIMARY KEY (place, person_id)
  CREATE UNIQUE INDEX maintainer_pkey ON cases.maintainer USING btree (place, person_id)
  grant delete, insert, select to bellbuoy_desk

cases.proposal
  case_id uuid not null
  to_state text not null
  by_id uuid not null
  at timestamp with time zone not null
  text_sealed bytea not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  PRIMARY KEY (case_id)
  CREATE UNIQUE INDEX proposal_pkey ON cases.proposal USING btree (case_id)
  grant delete, insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk

cases.relation
  case_id uuid not null
  kind text not null
  other_id uuid not null
  related_at timestamp with time zone not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  CHECK ((case_id <> other_id))
  CHECK ((kind = 'INCOMPLETE_FIX_OF'::text))
  FOREIGN KEY (other_id) REFERENCES cases.case_file(id)
  PRIMARY KEY (case_id, kind, other_id)
  CREATE INDEX relation_by_other ON cases.relation USING btree (other_id)
  CREATE UNIQUE INDEX relation_pkey ON cases.relation USING btree (case_id, kind, other_id)
  grant insert, select to bellbuoy_desk

cases.routed_place
  place text not null
  PRIMARY KEY (place)
  CREATE UNIQUE INDEX routed_place_pkey ON cases.routed_place USING btree (place)
  grant delete, insert, select to bellbuoy_desk

cases.step
  id uuid not null
  case_id uuid not null
  kind text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  from_state text
  to_state text
  text_sealed bytea
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  PRIMARY KEY (id)
  CREATE INDEX step_by_case ON cases.step USING btree (case_id, id)
  CREATE UNIQUE INDEX step_pkey ON cases.step USING btree (id)
  grant insert, select to bellbuoy_desk
  grant update (text_sealed) to bellbuoy_desk
