-- How long the work behind the advisories of a published year took: elapsed minutes, a row for each
-- part of the way that was gone.
create table publication.work_time (
  year integer not null references publication.figures (year) on delete cascade,
  advisory text not null,
  level text check (level in ('NONE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  leg text not null check (leg in ('ACKNOWLEDGE', 'TRIAGE', 'FIX', 'PUBLISH', 'NOTIFY')),
  minutes bigint not null check (minutes >= 0),
  primary key (year, advisory, leg)
);

grant select, insert, delete on publication.work_time to bellbuoy_desk;
