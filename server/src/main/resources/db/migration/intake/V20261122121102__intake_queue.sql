-- In what order reports wait: how urgent each says to be, as the house or a person weighed it, and how many said nearly the
-- same lately. A report from before this stands as usual, until somebody weighs it. What was answered waits behind what is
-- still owed an answer; among equals the longest waiting comes first, which is also the promise due soonest.
alter table intake.report_state add column urgency text not null default 'USUAL'
  check (urgency in ('INCIDENT', 'EXPLOITED', 'PERSONAL_DATA', 'SEVERE', 'USUAL'));
alter table intake.report_state add column weighed_by uuid;
alter table intake.report_state add column repeats integer not null default 0 check (repeats >= 0);
alter table intake.report_state add column place integer not null generated always as (
  case urgency when 'INCIDENT' then 0 when 'EXPLOITED' then 2000 when 'PERSONAL_DATA' then 4000 when 'SEVERE' then 6000
    else 8000 end
  + case when weighed_by is null then 1000 else 0 end
  + case when repeats < 3 then 0 when repeats < 20 then 100 else 200 end
  + case when answered_at is null then 0 else 10 end) stored;

create index report_state_queue on intake.report_state (state, place, report_id)
 where subject_id is null and erased_at is null;

-- A selection of the queue that one person keeps under a name.
create table intake.queue_view (
  id uuid primary key,
  person_id uuid not null,
  name_sealed bytea not null,
  state text not null,
  sources text[] not null,
  urgencies text[] not null,
  owed text not null,
  copies text not null,
  days integer not null
);

create index queue_view_by_person on intake.queue_view (person_id, id);

-- Reports that one person put away at once, so that it can be taken back at once.
create table intake.settlement (
  id uuid primary key,
  by_id uuid not null,
  state text not null,
  at timestamptz not null,
  undone_at timestamptz
);

create table intake.settlement_report (
  settlement_id uuid not null references intake.settlement (id),
  report_id uuid not null references intake.report (id),
  was text not null,
  version bigint not null,
  primary key (settlement_id, report_id)
);

grant select, insert, update, delete on intake.queue_view to bellbuoy_desk;
grant select, insert, update on intake.settlement to bellbuoy_desk;
grant select, insert on intake.settlement_report to bellbuoy_desk;
