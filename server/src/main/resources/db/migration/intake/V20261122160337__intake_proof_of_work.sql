-- While very many reports come at once the public door asks for work. How each report came: nobody asked, with work, without.
alter table intake.report add column proof text not null default 'NOT_ASKED'
  check (proof in ('NOT_ASKED', 'SHOWN', 'WITHOUT'));

-- What the streets of an installation sign their challenges with. Whoever has it can skip the work, and nothing else.
create table intake.proof_key (
  id smallint primary key check (id = 1),
  secret bytea not null
);

-- Work and tickets that were used for a report, until nobody could use them again anyway.
create table intake.proof_spent (
  id uuid primary key,
  expires_at timestamptz not null
);

create index proof_spent_by_expiry on intake.proof_spent (expires_at);

-- Who came without work though it was asked for waits behind the others that say to be as urgent; so does what a rule of the
-- desk lowers. What a person weighed counts for itself.
alter table intake.report_state add column unproven boolean not null default false;
alter table intake.report_state add column lowered boolean not null default false;
drop index intake.report_state_queue;
alter table intake.report_state drop column place;
alter table intake.report_state add column place integer not null generated always as (
  case urgency when 'INCIDENT' then 0 when 'EXPLOITED' then 2000 when 'PERSONAL_DATA' then 4000 when 'SEVERE' then 6000
    else 8000 end
  + case when weighed_by is not null then 0 else 1000
      + case when lowered then 200 else 0 end
      + case when unproven then 400 else 0 end end
  + case when repeats < 3 then 0 when repeats < 20 then 100 else 200 end
  + case when answered_at is null then 0 else 10 end) stored;

create index report_state_queue on intake.report_state (state, place, report_id)
 where subject_id is null and erased_at is null;

grant select, insert on intake.proof_key to bellbuoy_street;
grant select, insert on intake.proof_spent to bellbuoy_street;
grant select, delete on intake.proof_spent to bellbuoy_desk;
