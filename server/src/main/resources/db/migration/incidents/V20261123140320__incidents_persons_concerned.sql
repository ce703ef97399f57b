-- incidents: persons concerned
-- Each list is sealed in a scope of its own and goes on its day; how many they were stays.
create table incidents.person_list (
  id uuid primary key,
  incident_id uuid not null references incidents.incident (id),
  code text not null unique,
  persons integer not null,
  by_id uuid not null,
  at timestamptz not null,
  destroy_by date not null,
  destroyed_at timestamptz,
  persons_sealed bytea,
  check ((persons_sealed is null) = (destroyed_at is not null))
);

create index person_list_by_incident on incidents.person_list (incident_id, id);
create index person_list_due on incidents.person_list (destroy_by) where destroyed_at is null;

grant select, insert, update on incidents.person_list to bellbuoy_desk;
