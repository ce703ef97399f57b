create schema if not exists cve;

-- A CVE ID and the subject it was given to. The pair is sealed knowledge only through the circle:
-- an id alone tells nothing before its record is public.
create table cve.cve_id (
  cve text primary key,
  subject_id uuid not null,
  circle_id uuid,
  state text not null check (state in ('RESERVED', 'PUBLISHED', 'REJECTED')),
  recorded_at timestamptz not null,
  published_at timestamptz,
  version bigint not null
);

create index cve_id_by_subject on cve.cve_id (subject_id);

grant usage on schema cve to bellbuoy_desk;
grant select, insert, update on cve.cve_id to bellbuoy_desk;
