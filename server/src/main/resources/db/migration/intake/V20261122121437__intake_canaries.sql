-- Reports that the house sends to itself by every way in. Only a hash of what it is known by is kept.
create table intake.canary (
  id uuid primary key,
  path text not null,
  mark_sha256 bytea not null unique,
  letter_sha256 bytea unique,
  sent_at timestamptz not null,
  trouble text,
  passed_at timestamptz
);

create index canary_by_path on intake.canary (path, sent_at desc);

-- The ways in by which nothing came for a while, and when somebody was last told.
create table intake.canary_silence (
  path text primary key,
  since timestamptz not null,
  told_at timestamptz not null
);

grant select, insert, update, delete on intake.canary to bellbuoy_desk;
grant select, insert, update, delete on intake.canary_silence to bellbuoy_desk;
