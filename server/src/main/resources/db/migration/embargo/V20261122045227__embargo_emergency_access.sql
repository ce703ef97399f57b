-- An administrator reads one case for a while because another one confirmed it. Everybody is told.
create table embargo.emergency (
  id uuid primary key,
  code text not null unique,
  circle_id uuid not null references embargo.embargo (id),
  asked_by uuid not null,
  asked_at timestamptz not null,
  minutes int not null check (minutes between 1 and 480),
  reason_sealed bytea not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  alone boolean not null default false,
  until timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  reviewed_by uuid,
  reviewed_at timestamptz,
  review_sealed bytea,
  check ((confirmed_by is null) = (until is null)),
  check (confirmed_by is null or confirmed_by <> asked_by or alone),
  check ((reviewed_by is null) = (review_sealed is null))
);

create index emergency_by_reader on embargo.emergency (asked_by, until);
create index emergency_by_circle on embargo.emergency (circle_id, asked_at);

-- Who is told of it; `seen_at` is empty until they say that they saw it.
create table embargo.emergency_to (
  emergency_id uuid not null references embargo.emergency (id),
  person_id uuid not null,
  told_at timestamptz not null,
  seen_at timestamptz,
  primary key (emergency_id, person_id)
);

create index emergency_unseen on embargo.emergency_to (person_id) where seen_at is null;

-- By what right something was read.
alter table embargo.reading add column manner text not null default 'IN_CIRCLE';

grant select, insert, update on embargo.emergency, embargo.emergency_to to bellbuoy_desk;
