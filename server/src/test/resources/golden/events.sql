events.event_publication
  id uuid not null
  listener_id text not null
  event_type text not null
  serialized_event text not null
  publication_date timestamp with time zone not null
  completion_date timestamp with time zone
  status text
  completion_attempts integer
  last_resubmission_date timestamp with time zone
  PRIMARY KEY (id)
  CREATE INDEX event_publication_by_completion ON events.event_publication USING btree (completion_date)
  CREATE INDEX event_publication_by_event ON events.event_publication USING hash (serialized_event)
  CREATE UNIQUE INDEX event_publication_pkey ON events.event_publication USING btree (id)
  grant delete, insert, select, update to bellbuoy_desk
