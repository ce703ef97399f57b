-- A case whose words nobody can read any more. What was decided, and when, stays. Two people, and never an open case.
create table cases.erasure (
  case_id uuid primary key references cases.case_file (id),
  ground text not null check (ground in ('REPORTER_ASKED', 'LAW', 'RETENTION', 'SENT_BY_MISTAKE')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  confirmed_by uuid,
  erased_at timestamptz,
  check ((confirmed_by is null) = (erased_at is null)),
  check (confirmed_by <> proposed_by)
);

grant select, insert, update on cases.erasure to bellbuoy_desk;
grant delete on cases.erasure to bellbuoy_desk;
