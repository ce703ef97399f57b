-- intake: an address names a team
-- The team that answers what comes in at an address; empty for the standard calendar.
alter table intake.mail_address add column team text not null default '';

-- By which team's calendar the answer to a report is promised, where its address named one as it came.
create table intake.report_team (
  report_id uuid primary key references intake.report (id),
  team text not null check (team <> '')
);
grant select, insert on intake.report_team to bellbuoy_desk;
