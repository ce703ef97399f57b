firstrun.kept
  topic text not null
  by_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (topic)
  CREATE UNIQUE INDEX kept_pkey ON firstrun.kept USING btree (topic)
  grant insert, select to bellbuoy_desk

firstrun.trial
  id uuid not null
  tracking text not null
  by_id uuid not null
  named_at timestamp with time zone not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX trial_pkey ON firstrun.trial USING btree (id)
  grant insert, select to bellbuoy_desk
