advisories.advisory
  id uuid not null
  code text not null
  origin text not null
  state text not null
  circle_id uuid
  case_id uuid
  tracking_id text
  file_name text
  initial_release timestamp with time zone
  current_release timestamp with time zone
  next_update_by timestamp with time zone
  opened_at timestamp with time zone not null
  version bigint not null
  CHECK (((tracking_id IS NULL) = (file_name IS NULL)))
  CHECK (((state = 'UNPUBLISHED'::text) = (initial_release IS NULL)))
  CHECK (((origin = 'IMPORTED'::text) OR (circle_id IS NOT NULL)))
  FOREIGN KEY (circle_id) REFERENCES embargo.embargo(id)
  UNIQUE (code)
  UNIQUE (file_name)
  CHECK ((origin = ANY (ARRAY['WRITTEN'::text, 'IMPORTED'::text])))
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['UNPUBLISHED'::text, 'INTERIM'::text, 'FINAL'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text])))
  UNIQUE (tracking_id)
  CREATE INDEX advisory_by_case ON advisories.advisory USING btree (case_id)
  CREATE INDEX advisory_by_circle ON advisories.advisory USING btree (circle_id)
  CREATE UNIQUE INDEX advisory_code_key ON advisories.advisory USING btree (code)
  CREATE UNIQUE INDEX advisory_file_name_key ON advisories.advisory USING btree (file_name)
  CREATE UNIQUE INDEX advisory_pkey ON advisories.advisory USING btree (id)
  CREATE UNIQUE INDEX advisory_tracking_id_key ON advisories.advisory USING btree (tracking_id)
  grant insert, select, update to bellbuoy_desk

advisories.comment
  id uuid not null
  code text not null
  advisory_id uuid not null
  revision_id uuid not null
  answers uuid
  field text
  text_sealed bytea not null
  author uuid not null
  said_at timestamp with time zone not null
  resolved_by uuid
  resolved_at timestamp with time zone
  FOREIGN KEY (advisory_id) REFERENCES advisories.advisory(id)
  FOREIGN KEY (answers) REFERENCES advisories.comment(id)
  CHECK (((answers IS NULL) = (field IS NOT NULL)))
  CHECK (((resolved_by IS NULL) = (resolved_at IS NULL)))
  CHECK (((answers IS NULL) OR (resolved_at IS NULL)))
  UNIQUE (code)
  PRIMARY KEY (id)
  FOREIGN KEY (revision_id) REFERENCES advisories.revision(id)
  CREATE INDEX comment_by_advisory ON advisories.comment USING btree (advisory_id)
  CREATE UNIQUE INDEX comment_code_key ON advisories.comment USING btree (code)
  CREATE UNIQUE INDEX comment_pkey ON advisories.comment USING btree (id)
  grant insert, select, update to bellbuoy_desk

advisories.numbering
  series text not null
  next integer not null
  PRIMARY KEY (series)
  CREATE UNIQUE INDEX numbering_pkey ON advisories.numbering USING btree (series)
  grant insert, select, update to bellbuoy_desk

advisories.published
  advisory_id uuid not null
  revision_id uuid not null
  tracking_id text not null
  initial_release timestamp with time zone not null
  current_release timestamp with time zone not null
  facts text not null
  translations text not null default '[]'::text
  FOREIGN KEY (advisory_id) REFERENCES advisories.advisory(id)
  PRIMARY KEY (advisory_id)
  FOREIGN KEY (revision_id) REFERENCES advisories.revision(id)
  UNIQUE (tracking_id)
  CREATE UNIQUE INDEX published_pkey ON advisories.published USING btree (advisory_id)
  CREATE UNIQUE INDEX published_tracking_id_key ON advisories.published USING btree (tracking_id)
  grant insert, select, update to bellbuoy_desk

advisories.revision
  id uuid not null
  advisory_id uuid not null
  number integer not null
  kind text not null
  purpose text not null
  state text not null
  particulars_sealed bytea not null
  frozen_sealed bytea
  content_hash text
  released_as timestamp with time zone
  started_by uuid not null
  submitted_by uuid
  approved_by uuid
  started_at timestamp with time zone not null
  submitted_at timestamp with time zone
  approved_at timestamp with time zone
  published_at timestamp with time zone
  preview_seen_by uuid
  version bigint not null
  alone boolean not null default false
  FOREIGN KEY (advisory_id) REFERENCES advisories.advisory(id)
  UNIQUE (advisory_id, number)
  CHECK (((approved_by IS NULL) OR (approved_by <> submitted_by) OR alone))
  CHECK (((state = ANY (ARRAY['DRAFT'::text, 'ABANDONED'::text])) OR ((frozen_sealed IS NOT NULL) AND (content_hash IS NOT NULL))))
  CHECK (((state <> ALL (ARRAY['APPROVED'::text, 'PUBLISHED'::text])) OR (approved_by IS NOT NULL)))
  CHECK ((kind = ANY (ARRAY['PRELIMINARY'::text, 'RELEASE'::text, 'THREAT'::text, 'PRE_FIX'::text])))
  PRIMARY KEY (id)
  CHECK ((purpose = ANY (ARRAY['CONTENT'::text, 'WITHDRAWAL'::text, 'SUPERSESSION'::text])))
  CHECK ((state = ANY (ARRAY['DRAFT'::text, 'IN_REVIEW'::text, 'APPROVED'::text, 'PUBLISHED'::text, 'ABANDONED'::text])))
  CREATE UNIQUE INDEX revision_advisory_id_number_key ON advisories.revision USING btree (advisory_id, number)
  CREATE UNIQUE INDEX revision_pkey ON advisories.revision USING btree (id)
  CREATE UNIQUE INDEX revision_under_way ON advisories.revision USING btree (advisory_id) WHERE (state = ANY (ARRAY['DRAFT'::text, 'IN_REVIEW'::text, 'APPROVED'::text]))
  grant insert, select, update to bellbuoy_desk

advisories.section
  revision_id uuid not null
  name text not null
  text_sealed bytea not null
  author uuid not null
  changed_at timestamp with time zone not null
  version bigint not null
  PRIMARY KEY (revision_id, name)
  FOREIGN KEY (revision_id) REFERENCES advisories.revision(id)
  CREATE UNIQUE INDEX section_pkey ON advisories.section USING btree (revision_id, name)
  grant insert, select, update to bellbuoy_desk

advisories.template
  id uuid not null
  code text not null
  words_sealed bytea not null
  made_by uuid not null
  made_at timestamp with time zone not null
  retired_at timestamp with time zone
  version bigint not null
  UNIQUE (code)
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX template_code_key ON advisories.template USING btree (code)
  CREATE UNIQUE INDEX template_pkey ON advisories.template USING btree (id)
  grant insert, select, update to bellbuoy_desk

advisories.translation
  id uuid not null
  advisory_id uuid not null
  language text not null
  passage text not null
  original_sealed bytea not null
  text_sealed bytea not null
  state text not null
  version bigint not null
  FOREIGN KEY (advisory_id) REFERENCES advisories.advisory(id)
  UNIQUE (advisory_id, language, passage)
  PRIMARY KEY (id)
  CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PROPOSED'::text, 'REVIEWED'::text, 'WITHDRAWN'::text])))
  CREATE UNIQUE INDEX translation_advisory_id_language_passage_key ON advisories.translation USING btree (advisory_id, language, passage)
  CREATE UNIQUE INDEX translation_pkey ON advisories.translation USING btree (id)
  grant insert, select, update to bellbuoy_desk

advisories.translation_deed
  translation_id uuid not null
  version bigint not null
  state text not null
  wrote boolean not null
  alone boolean not null
  person_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (translation_id, version)
  CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PROPOSED'::text, 'REVIEWED'::text, 'WITHDRAWN'::text])))
  FOREIGN KEY (translation_id) REFERENCES advisories.translation(id)
  CREATE UNIQUE INDEX translation_deed_pkey ON advisories.translation_deed USING btree (translation_id, version)
  grant insert, select to bellbuoy_desk

advisories.writer
  revision_id uuid not null
  person_id uuid not null
  PRIMARY KEY (revision_id, person_id)
  FOREIGN KEY (revision_id) REFERENCES advisories.revision(id)
  CREATE UNIQUE INDEX writer_pkey ON advisories.writer USING btree (revision_id, person_id)
  grant insert, select to bellbuoy_desk
