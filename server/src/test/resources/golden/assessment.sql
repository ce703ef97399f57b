assessment.assessment
  case_id uuid not null
  level text
  judgement_sealed bytea
  affected_sealed bytea
  exploitation_sealed bytea
  remedies_sealed bytea
  changed_at timestamp with time zone not null
  version bigint not null
  FOREIGN KEY (case_id) REFERENCES cases.case_file(id)
  PRIMARY KEY (case_id)
  CREATE UNIQUE INDEX assessment_pkey ON assessment.assessment USING btree (case_id)
  grant insert, select, update to bellbuoy_desk
