firstrun.kept
  topic text not null
  by_id uuid not null
  at timestamp with time zone not null
  said text not null default 'KEPT'::text
  PRIMARY KEY (topic)
  CREATE UNIQUE INDEX kept_pkey ON firstrun.kept USING btree (topic)
  grant insert, select, update to bellbuoy_desk

firstrun.trial
  id uuid not null
  tracking text not null
  by_id uuid not null
  named_at timestamp with time zone not null
  answered_at timestamp with time zone
  ended_at timestamp with time zone
  PRIMARY KEY (id)
  CREATE INDEX trial_tracking ON firstrun.trial USING btree (tracking)
  CREATE UNIQUE INDEX trial_pkey ON firstrun.trial USING btree (id)
  grant insert, select, update to bellbuoy_desk
