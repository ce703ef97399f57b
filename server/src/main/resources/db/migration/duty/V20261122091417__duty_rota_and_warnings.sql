create schema duty;

-- Who looks after the promises, turn by turn.
create table duty.rota (
  only_one boolean primary key check (only_one),
  starts_on date not null,
  turn_days integer not null check (turn_days between 1 and 60),
  hand_over_at time not null,
  zone text not null,
  patience_minutes integer not null check (patience_minutes between 1 and 1440),
  version bigint not null
);
create table duty.turn (
  position integer primary key,
  person_id uuid not null unique
);

-- Days on which somebody is not there, and whiles for which somebody stands in.
create table duty.absence (
  id uuid primary key,
  code text not null unique,
  person_id uuid not null,
  from_day date not null,
  to_day date not null,
  check (from_day <= to_day)
);
create index absence_by_end on duty.absence (to_day);
create table duty.stand_in (
  id uuid primary key,
  person_id uuid not null,
  by_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  check (from_at < until_at)
);
create index stand_in_by_end on duty.stand_in (until_at);

-- One row for each mark that a clock passed; who was told, and who has seen it.
create table duty.warning (
  id uuid primary key,
  code text not null unique,
  clock_id uuid not null,
  kind text not null,
  percent integer not null,
  due_at timestamptz not null,
  raised_at timestamptz not null,
  next_at timestamptz,
  seen_at timestamptz,
  seen_by uuid,
  closed_at timestamptz,
  unique (clock_id, percent)
);
create index warning_to_pass_on on duty.warning (next_at) where next_at is not null;
create index warning_by_time on duty.warning (raised_at);
create table duty.told (
  warning_id uuid not null references duty.warning,
  person_id uuid not null,
  at timestamptz not null,
  primary key (warning_id, person_id)
);

-- Since when nobody is on duty, and for which day the list of promises went out.
create table duty.watch (
  only_one boolean primary key check (only_one),
  nobody_since timestamptz,
  listed_for date
);
insert into duty.watch (only_one) values (true);

-- By which secret a person's calendar is fetched; only what it hashes to is kept.
create table duty.calendar_address (
  person_id uuid primary key,
  secret_hash bytea not null unique,
  made_at timestamptz not null
);

grant usage on schema duty to bellbuoy_desk;
grant select, insert, update on duty.rota to bellbuoy_desk;
grant select, insert, delete on duty.turn, duty.absence to bellbuoy_desk;
grant select, insert on duty.stand_in, duty.told to bellbuoy_desk;
grant update (until_at) on duty.stand_in to bellbuoy_desk;
grant select, insert on duty.warning to bellbuoy_desk;
grant update (next_at, seen_at, seen_by, closed_at) on duty.warning to bellbuoy_desk;
grant select, update on duty.watch to bellbuoy_desk;
grant select, insert, update, delete on duty.calendar_address to bellbuoy_desk;
