-- incidents: letters to customers
-- One for each language; who writes it anew gives it another id, which is the edition.
create table incidents.letter (
  incident_id uuid not null references incidents.incident (id),
  language text not null,
  id uuid not null unique,
  kind text not null,
  by_id uuid not null,
  at timestamptz not null,
  said_sealed bytea not null,
  primary key (incident_id, language)
);

grant select, insert, update on incidents.letter to bellbuoy_desk;
