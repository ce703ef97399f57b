-- What the world reads of a year that is over; minutes of business time, null where too many wait.
create table publication.figures (
  year integer primary key,
  reports integer not null,
  spam integer not null,
  median_minutes integer,
  slow_minutes integer,
  in_time integer not null,
  advisories integer not null,
  by_id uuid not null,
  published_at timestamptz not null
);

grant select, insert, update on publication.figures to bellbuoy_desk;
