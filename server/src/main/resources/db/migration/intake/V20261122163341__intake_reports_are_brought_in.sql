-- What was brought in from a file, so that nothing is brought in twice.
create table intake.brought_in (
  key_sha256 bytea primary key,
  report_id uuid not null references intake.report (id)
);

grant select, insert on intake.brought_in to bellbuoy_desk;
