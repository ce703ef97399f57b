operations.fence
  one boolean not null default true
  epoch uuid not null
  held boolean not null
  held_since timestamp with time zone
  restored boolean not null
  untold boolean not null
  version bigint not null
  CHECK (one)
  PRIMARY KEY (one)
  CREATE UNIQUE INDEX fence_pkey ON operations.fence USING btree (one)
  grant select, update to bellbuoy_desk
