grants.naming
  request_id uuid not null
  report text not null
  named_at timestamp with time zone not null
  PRIMARY KEY (request_id, report)
  FOREIGN KEY (request_id) REFERENCES grants.request(id)
  CREATE INDEX naming_by_report ON grants.naming USING btree (report)
  CREATE UNIQUE INDEX naming_pkey ON grants.naming USING btree (request_id, report)
  grant insert, select to bellbuoy_desk

grants.request
  id uuid not null
  code text not null
  thread_id uuid not null
  mailbox_id uuid not null
  asked_sealed bytea not null
  asked_at timestamp with time zone not null
  UNIQUE (code)
  PRIMARY KEY (id)
  FOREIGN KEY (thread_id) REFERENCES correspondence.thread(id)
  CREATE UNIQUE INDEX request_code_key ON grants.request USING btree (code)
  CREATE UNIQUE INDEX request_pkey ON grants.request USING btree (id)
  grant select to bellbuoy_desk
  grant insert to bellbuoy_street
  grant update (asked_sealed) to bellbuoy_desk

grants.standing
  request_id uuid not null
  state text not null
  report text
  scope_sealed bytea
  reason_sealed bytea
  note_id uuid
  end_local timestamp without time zone
  end_zone text
  end_rules text
  end_at timestamp with time zone
  wiper_id uuid
  decided_by_kind text
  decided_by_id uuid
  decided_at timestamp with time zone
  shown_at timestamp with time zone
  ended_at timestamp with time zone
  wiped_by_kind text
  wiped_by_id uuid
  wiped_at timestamp with time zone
  erased_at timestamp with time zone
  version bigint not null
  PRIMARY KEY (request_id)
  FOREIGN KEY (request_id) REFERENCES grants.request(id)
  CREATE INDEX standing_by_note ON grants.standing USING btree (note_id)
  CREATE INDEX standing_due ON grants.standing USING btree (end_at) WHERE (state = ANY (ARRAY['PROVISIONED'::text, 'ACTIVE'::text]))
  CREATE UNIQUE INDEX standing_pkey ON grants.standing USING btree (request_id)
  grant insert, select, update to bellbuoy_desk
