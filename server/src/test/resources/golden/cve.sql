cve.account
  id uuid not null
  only_one boolean not null
  account_sealed bytea not null
  version bigint not null
  CHECK (only_one)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX account_is_one ON cve.account USING btree (only_one) WHERE only_one
  CREATE UNIQUE INDEX account_pkey ON cve.account USING btree (id)
  grant insert, select, update to bellbuoy_desk

cve.cve_id
  cve text not null
  subject_id uuid not null
  circle_id uuid
  state text not null
  recorded_at timestamp with time zone not null
  published_at timestamp with time zone
  version bigint not null
  PRIMARY KEY (cve)
  CHECK ((state = ANY (ARRAY['RESERVED'::text, 'PUBLISHED'::text, 'REJECTED'::text])))
  CREATE INDEX cve_id_by_subject ON cve.cve_id USING btree (subject_id)
  CREATE UNIQUE INDEX cve_id_pkey ON cve.cve_id USING btree (cve)
  grant insert, select, update to bellbuoy_desk

cve.errand
  id uuid not null
  subject_id uuid not null
  circle_id uuid not null
  kind text not null
  cve text
  notes_sealed bytea
  container_sealed bytea
  state text not null
  trouble text
  tries integer not null
  next_at timestamp with time zone not null
  asked_at timestamp with time zone not null
  ended_at timestamp with time zone
  CHECK ((kind = ANY (ARRAY['RESERVE'::text, 'PUBLISH'::text, 'REJECT'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'DONE'::text, 'FAILED'::text])))
  CREATE INDEX errand_by_subject ON cve.errand USING btree (subject_id, asked_at)
  CREATE INDEX errand_due ON cve.errand USING btree (next_at, id) WHERE (state = ANY (ARRAY['WAITING'::text, 'SENDING'::text]))
  CREATE UNIQUE INDEX errand_pkey ON cve.errand USING btree (id)
  CREATE UNIQUE INDEX errand_reserves_once ON cve.errand USING btree (subject_id) WHERE ((kind = 'RESERVE'::text) AND (state = ANY (ARRAY['WAITING'::text, 'SENDING'::text])))
  grant insert, select, update to bellbuoy_desk

cve.listed
  cve text not null
  taken_up_at timestamp with time zone not null
  PRIMARY KEY (cve)
  CREATE UNIQUE INDEX listed_pkey ON cve.listed USING btree (cve)
  grant insert, select to bellbuoy_desk
