-- What was done first when a report told of an incident, and by whom; once for each report.
create table intake.first_action (
  report_id uuid primary key references intake.report (id),
  action text not null,
  by_id uuid not null,
  at timestamptz not null
);

grant select, insert on intake.first_action to bellbuoy_desk;
