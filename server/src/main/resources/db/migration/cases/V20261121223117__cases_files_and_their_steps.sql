-- Cases and everything that ever happened to them. Titles and words are sealed in the case's own scope.
create schema cases;

create table cases.case_file (
  id uuid primary key,
  code text not null unique,
  title_sealed bytea not null,
  state text not null,
  embargo_id uuid not null references embargo.embargo (id),
  owner_id uuid,
  was_accepted boolean not null,
  exploited boolean not null,
  opened_at timestamptz not null,
  moved_at timestamptz not null,
  version bigint not null
);

create index case_file_by_embargo on cases.case_file (embargo_id);

create table cases.step (
  id uuid primary key,
  case_id uuid not null references cases.case_file (id),
  kind text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  from_state text,
  to_state text,
  text_sealed bytea
);

create index step_by_case on cases.step (case_id, id);

-- A move that waits for its second person.
create table cases.proposal (
  case_id uuid primary key references cases.case_file (id),
  to_state text not null,
  by_id uuid not null,
  at timestamptz not null,
  text_sealed bytea not null
);

grant usage on schema cases to bellbuoy_desk;
grant select, insert, update on cases.case_file to bellbuoy_desk;
grant select, insert on cases.step to bellbuoy_desk;
grant select, insert, delete on cases.proposal to bellbuoy_desk;
