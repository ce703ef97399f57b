-- Which report was told of which advisory. A reporter is told once, and a case closes only when all were.
create table intake.told (
  report_id uuid not null references intake.report (id),
  about_id uuid not null,
  told_at timestamptz not null,
  primary key (report_id, about_id)
);

grant select, insert on intake.told to bellbuoy_desk;
