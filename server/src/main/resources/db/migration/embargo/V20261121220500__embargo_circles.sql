create schema if not exists embargo;

-- A future agreed moment is the clock on a wall plus its zone; end_at is derived by end_rules.
create table embargo.embargo (
  id uuid primary key,
  state text not null check (state in ('NONE', 'PROPOSED', 'AGREED', 'ENDED')),
  end_local timestamp,
  end_zone text,
  end_rules text,
  end_at timestamptz,
  ended_at timestamptz,
  ended_why text,
  opened_at timestamptz not null,
  version bigint not null,
  check (state in ('NONE', 'ENDED') or end_at is not null),
  check ((state = 'ENDED') = (ended_at is not null)),
  check ((state = 'ENDED') = (ended_why is not null))
);

create index embargo_by_end on embargo.embargo (end_at) where state = 'AGREED';

-- Who may know now. Lists of every room join it on (circle_id, person_id).
create table embargo.circle_member (
  circle_id uuid not null references embargo.embargo (id),
  person_id uuid not null,
  since timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (circle_id, person_id)
);

create index circle_member_by_person on embargo.circle_member (person_id, circle_id);

-- Who came to know, who left: rows are only ever added.
create table embargo.circle_history (
  circle_id uuid not null references embargo.embargo (id),
  person_id uuid not null,
  what text not null check (what in ('JOINED', 'LEFT')),
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null
);

create index circle_history_by_circle on embargo.circle_history (circle_id, at);

grant usage on schema embargo to bellbuoy_desk;
grant select, insert, update on embargo.embargo to bellbuoy_desk;
grant select, insert, delete on embargo.circle_member to bellbuoy_desk;
grant select, insert on embargo.circle_history to bellbuoy_desk;
