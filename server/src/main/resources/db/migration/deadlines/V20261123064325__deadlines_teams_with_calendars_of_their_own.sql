-- deadlines: teams with calendars of their own
-- A team is a calendar beside the standard one, which alone has no code. No row is ever deleted: what counts by it goes on.
alter table deadlines.calendar drop constraint calendar_standard_key;
alter table deadlines.calendar drop constraint calendar_standard_check;
alter table deadlines.calendar
  add column code text not null default '' unique,
  add column name text not null default '',
  add column retired_at timestamptz,
  add check (standard = (code = '')),
  add check (not standard or retired_at is null);

alter table deadlines.own_holiday add column team text not null default '' references deadlines.calendar (code);
alter table deadlines.own_holiday drop constraint own_holiday_pkey;
alter table deadlines.own_holiday add primary key (team, day);

-- By whose calendar a clock is counted. Said at its start and never changed.
alter table deadlines.clock add column team text not null default '' references deadlines.calendar (code);

grant insert on deadlines.calendar to bellbuoy_desk;
