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

operations.outside_look
  one boolean not null default true
  next_at timestamp with time zone not null
  looked_at timestamp with time zone
  reached boolean not null default false
  requests integer not null default 0
  documents integer not null default 0
  pages integer not null default 0
  causes jsonb not null default '[]'::jsonb
  CHECK (one)
  PRIMARY KEY (one)
  CREATE UNIQUE INDEX outside_look_pkey ON operations.outside_look USING btree (one)
  grant select, update to bellbuoy_desk
