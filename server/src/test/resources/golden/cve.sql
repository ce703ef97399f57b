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
