-- obligations: of law, and what became of them. Every word is sealed in the scope of what it is about.
create schema obligations;

create table obligations.obligation (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  circle_id uuid not null,
  state text not null,
  reached_at timestamptz not null,
  aware_at timestamptz not null,
  measure_at timestamptz,
  waits_what text,
  waits_stage text,
  waits_moment timestamptz,
  waits_since timestamptz,
  waits_by uuid,
  version bigint not null,
  -- the same word that reaches us twice opens one
  unique (subject_id, kind, reached_at),
  check (num_nonnulls(waits_what, waits_since, waits_by) in (0, 3))
);

create unique index obligation_that_asks on obligations.obligation (subject_id, kind)
  where state <> 'NOT_REPORTABLE';
create index obligation_by_circle on obligations.obligation (circle_id, id);

create table obligations.step (
  id uuid primary key,
  obligation_id uuid not null references obligations.obligation (id),
  kind text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  stage text,
  before_at timestamptz,
  moment timestamptz,
  text_sealed bytea
);

create index step_by_obligation on obligations.step (obligation_id, id);

create table obligations.filing (
  id uuid primary key,
  obligation_id uuid not null references obligations.obligation (id),
  stage text not null,
  state text not null,
  package_sealed bytea,
  reference_sealed bytea,
  package_hash bytea,
  done_at timestamptz,
  late boolean not null,
  provided_in text,
  noted_at timestamptz not null,
  by_id uuid not null,
  unique (obligation_id, stage)
);

create table obligations.request (
  id uuid primary key,
  code text not null unique,
  obligation_id uuid not null references obligations.obligation (id),
  asked_at timestamptz not null,
  due_at timestamptz,
  noted_at timestamptz not null,
  answered_at timestamptz,
  text_sealed bytea,
  answer_sealed bytea
);

create index request_by_obligation on obligations.request (obligation_id, id);

grant usage on schema obligations to bellbuoy_desk;
grant select, insert, update on obligations.obligation, obligations.filing, obligations.request to bellbuoy_desk;
grant select, insert on obligations.step to bellbuoy_desk;
grant update (text_sealed) on obligations.step to bellbuoy_desk;
