-- incidents: incidents and what happened to them
-- An incident lies in a circle and a seal of its own. There is no threshold anywhere: whatever was raised is one.
create schema incidents;

create table incidents.incident (
  id uuid primary key,
  code text not null unique,
  circle_id uuid not null references embargo.embargo (id),
  state text not null,
  severe text not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  noticed_at timestamptz not null,
  aware_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  what_sealed bytea not null,
  version bigint not null
);

create index incident_by_circle on incidents.incident (circle_id);

create table incidents.step (
  id uuid primary key,
  incident_id uuid not null references incidents.incident (id),
  kind text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid,
  state text not null,
  text_sealed bytea
);

create index step_by_incident on incidents.step (incident_id, id);

create table incidents.linked_case (
  incident_id uuid not null references incidents.incident (id),
  case_id uuid not null references cases.case_file (id),
  linked_at timestamptz not null,
  primary key (incident_id, case_id)
);

-- Personal data that an incident exposed. From how many on it counts is said nowhere.
create table incidents.exposure (
  id uuid primary key,
  incident_id uuid not null references incidents.incident (id),
  whose text not null,
  part text not null,
  risk text not null,
  at timestamptz not null,
  what_sealed bytea not null
);

create index exposure_by_incident on incidents.exposure (incident_id, id);

create table incidents.affected (
  incident_id uuid not null references incidents.incident (id),
  customer_id uuid not null references customers.customer (id),
  named_at timestamptz not null,
  taken_off_at timestamptz,
  reached text not null,
  tries integer not null,
  version bigint not null,
  primary key (incident_id, customer_id)
);

create table incidents.attempt (
  id uuid primary key,
  incident_id uuid not null,
  customer_id uuid not null,
  way text not null,
  outcome text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid,
  note_sealed bytea not null,
  foreign key (incident_id, customer_id) references incidents.affected (incident_id, customer_id)
);

create index attempt_by_customer on incidents.attempt (incident_id, customer_id, id);

grant usage on schema incidents to bellbuoy_desk;
grant select, insert, update on incidents.incident, incidents.affected to bellbuoy_desk;
grant select, insert on incidents.step, incidents.linked_case, incidents.exposure, incidents.attempt to bellbuoy_desk;
grant update (text_sealed) on incidents.step to bellbuoy_desk;
grant update (what_sealed) on incidents.exposure to bellbuoy_desk;
grant update (note_sealed) on incidents.attempt to bellbuoy_desk;
