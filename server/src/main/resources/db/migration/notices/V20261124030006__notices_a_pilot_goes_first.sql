-- notices: a pilot goes first
-- What was wished for the notice of a revision before it goes: some letters first, the rest a while later. Of whom the pilot
-- consists is known by customer; whoever holds the row decides whether the notice is planned before or after what is wished.
create table notices.preparation (
  revision_id uuid primary key,
  advisory_id uuid not null,
  pilot text not null check (pilot in ('NONE', 'FIRST', 'NAMED')),
  pilot_first integer not null check (pilot_first >= 0),
  pilot_minutes integer not null check (pilot_minutes between 1 and 180),
  by_kind text,
  by_id uuid,
  version bigint not null
);

create table notices.pilot_customer (
  revision_id uuid not null references notices.preparation (revision_id),
  customer_id uuid not null,
  primary key (revision_id, customer_id)
);

-- The rest goes at rest_at, or when a person says so, which moves it. No job has to live for it.
alter table notices.notice add column rest_at timestamptz;
alter table notices.notice add column pilot_by_kind text;
alter table notices.notice add column pilot_by_id uuid;
alter table notices.notice add column pilot_warned_at timestamptz;
alter table notices.notice add column pilot_over_at timestamptz;
alter table notices.notice add column pilot_over_by_kind text;
alter table notices.notice add column pilot_over_by_id uuid;
alter table notices.notice add constraint notice_pilot_by_somebody check (
  (rest_at is null) = (pilot_by_id is null)
  and (pilot_by_id is null) = (pilot_by_kind is null)
  and (pilot_over_at is null) = (pilot_over_by_id is null)
  and (pilot_over_by_id is null) = (pilot_over_by_kind is null)
  and (rest_at is not null or pilot_over_at is null));

alter table notices.delivery add column wave text not null default 'REST' check (wave in ('PILOT', 'REST'));

create index notice_in_pilot on notices.notice (rest_at) where rest_at is not null and pilot_over_at is null;

grant select, insert, update on notices.preparation to bellbuoy_desk;
grant select, insert, delete on notices.pilot_customer to bellbuoy_desk;
