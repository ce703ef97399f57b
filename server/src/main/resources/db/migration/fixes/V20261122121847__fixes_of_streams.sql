-- The work of mending a case, stream by stream. Which stream it is, and every word, is sealed in the case's own scope.
create schema fixes;

create table fixes.work (
  id uuid primary key,
  code text not null unique,
  case_id uuid not null references cases.case_file (id),
  place_sealed bytea not null,
  owner_id uuid,
  state text not null,
  expected_at timestamptz,
  opened_at timestamptz not null,
  moved_at timestamptz not null,
  version bigint not null
);

create index work_by_case on fixes.work (case_id);

create table fixes.step (
  id uuid primary key,
  work_id uuid not null references fixes.work (id),
  kind text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  to_state text,
  expected_at timestamptz,
  text_sealed bytea
);

create index step_by_work on fixes.step (work_id, id);

create table fixes.item (
  id uuid primary key,
  code text not null unique,
  work_id uuid not null references fixes.work (id),
  kind text not null,
  text_sealed bytea not null,
  owner_id uuid,
  opened_by_kind text not null,
  opened_by_id uuid not null,
  opened_at timestamptz not null,
  done_by_kind text,
  done_by_id uuid,
  done_at timestamptz,
  version bigint not null
);

create index item_by_work on fixes.item (work_id, id);

grant usage on schema fixes to bellbuoy_desk;
grant select, insert, update on fixes.work, fixes.item to bellbuoy_desk;
grant select, insert on fixes.step to bellbuoy_desk;
grant update (text_sealed) on fixes.step to bellbuoy_desk;
