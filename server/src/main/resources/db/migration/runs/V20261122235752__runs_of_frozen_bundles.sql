-- Release runs: which frozen bundle goes out, when, and how far each of its steps has come.
create schema if not exists runs;
grant usage on schema runs to bellbuoy_desk;

create table runs.run (
  id uuid primary key,
  code text not null unique,
  advisory_id uuid not null,
  revision_id uuid not null,
  hash text not null,
  circle_id uuid,
  case_id uuid,
  haste text not null check (haste in ('ORDINARY', 'EMERGENCY')),
  state text not null check (state in ('RUNNING', 'PAUSED', 'DONE', 'RECALLED')),
  start_at timestamptz not null,
  zone text not null,
  against_advice boolean not null,
  started_by uuid not null,
  ordered_at timestamptz not null,
  ended_at timestamptz
);

-- One revision goes out by one run; a recalled one may be followed by another.
create unique index run_of_revision on runs.run (revision_id) where state <> 'RECALLED';
create index run_by_advisory on runs.run (advisory_id, ordered_at);

-- What came of a step lies sealed.
create table runs.step (
  run_id uuid not null references runs.run (id),
  name text not null,
  place integer not null,
  phase text not null check (phase in ('OUT', 'CHECK', 'REPORT')),
  after_names text[] not null,
  state text not null
    check (state in ('WAITING', 'READY', 'RUNNING', 'DONE', 'FAILED', 'HANDED', 'RECALLED', 'SKIPPED')),
  step_key uuid not null unique,
  tries integer not null,
  token bigint not null,
  next_at timestamptz not null,
  since timestamptz not null,
  ended_at timestamptz,
  said_sealed bytea,
  primary key (run_id, name)
);
create index step_due on runs.step (next_at) where state in ('READY', 'RUNNING');

grant select, insert, update on runs.run, runs.step to bellbuoy_desk;
