policy.ground_rules
  only_one boolean not null
  scope text not null
  conduct text not null
  non_findings text not null
  escalation text not null
  version bigint not null default 0
  CHECK (only_one)
  PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX ground_rules_pkey ON policy.ground_rules USING btree (only_one)
  grant select, update to bellbuoy_desk
  grant select to bellbuoy_street

policy.surfaces
  only_one boolean not null
  parts_off text[] not null
  roles_off text[] not null
  meant text[] not null
  version bigint not null
  laws text[] not null default '{}'::text[]
  CHECK (only_one)
  PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX surfaces_pkey ON policy.surfaces USING btree (only_one)
  grant select, update to bellbuoy_desk
  grant select to bellbuoy_street

policy.vendor
  only_one boolean not null
  name text not null
  namespace text not null
  contact text not null
  site text not null
  languages text[] not null
  no_reward text not null
  role text not null
  version bigint not null default 0
  CHECK (only_one)
  PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX vendor_pkey ON policy.vendor USING btree (only_one)
  grant select, update to bellbuoy_desk
  grant select to bellbuoy_street

policy.version
  number integer not null
  effective_from timestamp with time zone not null
  text text not null
  sha256 text not null
  published_at timestamp with time zone not null
  by_kind text not null
  by_id uuid not null
  CHECK ((number > 0))
  PRIMARY KEY (number)
  CREATE INDEX version_by_effect ON policy.version USING btree (effective_from)
  CREATE UNIQUE INDEX version_pkey ON policy.version USING btree (number)
  grant insert, select to bellbuoy_desk
  grant select to bellbuoy_street
