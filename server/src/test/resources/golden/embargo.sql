embargo.circle_history
  circle_id uuid not null
  person_id uuid not null
  what text not null
  at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  CHECK ((what = ANY (ARRAY['JOINED'::text, 'LEFT'::text])))
  CREATE INDEX circle_history_by_circle ON embargo.circle_history USING btree (circle_id, at)
  grant insert, select to bellbuoy_desk

embargo.circle_member
  circle_id uuid not null
  person_id uuid not null
  since timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  PRIMARY KEY (circle_id, person_id)
  CREATE INDEX circle_member_by_person ON embargo.circle_member USING btree (person_id, circle_id)
  CREATE UNIQUE INDEX circle_member_pkey ON embargo.circle_member USING btree (circle_id, person_id)
  grant delete, insert, select to bellbuoy_desk

embargo.embargo
  id uuid not null
  state text not null
  end_local timestamp without time zone
  end_zone text
  end_rules text
  end_at timestamp with time zone
  ended_at timestamp with time zone
  ended_why text
  opened_at timestamp with time zone not null
  version bigint not null
  CHECK (((state = ANY (ARRAY['NONE'::text, 'ENDED'::text])) OR (end_at IS NOT NULL)))
  CHECK (((state = 'ENDED'::text) = (ended_at IS NOT NULL)))
  CHECK (((state = 'ENDED'::text) = (ended_why IS NOT NULL)))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['NONE'::text, 'PROPOSED'::text, 'AGREED'::text, 'ENDED'::text])))
  CREATE INDEX embargo_by_end ON embargo.embargo USING btree (end_at) WHERE (state = 'AGREED'::text)
  CREATE UNIQUE INDEX embargo_pkey ON embargo.embargo USING btree (id)
  grant insert, select, update to bellbuoy_desk
