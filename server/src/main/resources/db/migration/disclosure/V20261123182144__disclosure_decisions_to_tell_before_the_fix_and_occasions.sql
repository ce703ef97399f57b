-- disclosure: decisions to tell before the fix and occasions
-- One decision for a case, each step of it with what was known then, and from when to when an occasion held without its advisory.
create schema disclosure;

create table disclosure.decision (
  case_id uuid primary key,
  circle_id uuid not null,
  answer text not null,
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  confirmed boolean not null,
  waits_reason text,
  waits_since timestamptz,
  waits_by uuid,
  rule_start timestamptz,
  fix text not null,
  expected_at timestamptz,
  level text,
  exploited boolean not null,
  leaked boolean not null,
  products_sealed bytea,
  told boolean not null,
  ended boolean not null,
  outcome text not null,
  since timestamptz not null,
  reminded_at timestamptz,
  version bigint not null,
  check (num_nonnulls(waits_reason, waits_since, waits_by) in (0, 3)),
  check ((answer = 'NOT_YET') = (decided_at is null)),
  check (num_nonnulls(reason, decided_at, decided_by) in (0, 3)),
  check ((fix = 'EXPECTED') = (expected_at is not null))
);

create index decision_that_waits on disclosure.decision (since)
  where outcome in ('DECISION_DUE', 'NOTICE_DUE');
create index decision_by_circle on disclosure.decision (circle_id);

create table disclosure.step (
  id uuid primary key,
  case_id uuid not null references disclosure.decision (case_id),
  kind text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  change text,
  reason text,
  answer text not null,
  outcome text not null,
  rule_start timestamptz,
  fix text not null,
  expected_at timestamptz,
  level text,
  exploited boolean not null,
  leaked boolean not null,
  products integer not null,
  text_sealed bytea
);

create index step_by_case on disclosure.step (case_id, id);

create table disclosure.occasion (
  id uuid primary key,
  case_id uuid not null,
  kind text not null,
  since timestamptz not null,
  ended_at timestamptz
);

create unique index occasion_that_holds on disclosure.occasion (case_id, kind)
  where ended_at is null;

grant usage on schema disclosure to bellbuoy_desk;
grant select, insert, update on disclosure.decision to bellbuoy_desk;
grant select, insert on disclosure.step, disclosure.occasion to bellbuoy_desk;
grant update (text_sealed) on disclosure.step to bellbuoy_desk;
grant update (ended_at) on disclosure.occasion to bellbuoy_desk;
