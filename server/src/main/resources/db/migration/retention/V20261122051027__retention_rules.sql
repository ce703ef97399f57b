create schema if not exists retention;
grant usage on schema retention to bellbuoy_desk;

-- How long what is kept, from an instant on. A newer row takes the place of an older one; none is ever changed. Kinds without
-- a row keep the period that the program was made with.
create table retention.rule (
  id uuid primary key,
  kind text not null,
  days integer not null check (days between 1 and 36500),
  valid_from timestamptz not null,
  set_at timestamptz not null,
  set_by uuid not null
);

create index rule_by_kind on retention.rule (kind, valid_from);

-- One row, which whoever applies the rules holds meanwhile.
create table retention.turn (
  one boolean primary key default true check (one),
  applied_at timestamptz
);

insert into retention.turn (one) values (true);

grant select, insert on retention.rule to bellbuoy_desk;
grant select, update on retention.turn to bellbuoy_desk;
