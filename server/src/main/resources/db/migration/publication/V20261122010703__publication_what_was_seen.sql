-- What was seen of an advisory when the public tree was read back: for each surface, equal or not.
create table publication.sighting (
  advisory_id uuid not null,
  surface text not null,
  revision_id uuid not null,
  finding text not null,
  generation bigint not null,
  seen_at timestamptz not null,
  primary key (advisory_id, surface)
);

grant select, insert, update on publication.sighting to bellbuoy_desk;
