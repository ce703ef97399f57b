-- What somebody said is right as it is, and the report that was sent to try the desk.
create schema firstrun;

create table firstrun.kept (
  topic text primary key,
  by_id uuid not null,
  at timestamptz not null
);

create table firstrun.trial (
  id uuid primary key,
  tracking text not null,
  by_id uuid not null,
  named_at timestamptz not null
);

grant usage on schema firstrun to bellbuoy_desk;
grant select, insert on firstrun.kept, firstrun.trial to bellbuoy_desk;
