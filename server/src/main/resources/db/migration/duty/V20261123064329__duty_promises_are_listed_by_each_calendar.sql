-- duty: promises are listed by each calendar
-- For which day the promises of each calendar were listed; the standard calendar has no word.
create table duty.listed (
  team text primary key,
  day date not null
);
insert into duty.listed (team, day) select '', listed_for from duty.watch where listed_for is not null;
alter table duty.watch drop column listed_for;
grant select, insert, update on duty.listed to bellbuoy_desk;
