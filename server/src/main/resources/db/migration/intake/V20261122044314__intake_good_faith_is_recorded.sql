-- The promise a reporter was given, bound to the policy that held when the report arrived. The
-- statement never changes; what may follow is that somebody takes it back for the future.
create table intake.good_faith (
  report_id uuid primary key references intake.report (id),
  policy_version integer not null,
  statement_sealed bytea not null,
  signature_sealed bytea not null,
  given_at timestamptz not null,
  proposed_by uuid,
  proposed_as text check (proposed_as in ('LEAD', 'LEGAL', 'BOTH')),
  proposed_at timestamptz,
  reason_sealed bytea,
  revoked_by uuid,
  revoked_at timestamptz,
  version bigint not null default 0
);

-- What speaks for good faith and what against it; only ever added.
create table intake.good_faith_note (
  id uuid primary key,
  report_id uuid not null references intake.good_faith (report_id),
  weighs text not null check (weighs in ('FOR', 'AGAINST')),
  words_sealed bytea not null,
  by_id uuid not null,
  written_at timestamptz not null
);
create index good_faith_note_by_report on intake.good_faith_note (report_id, written_at);

grant select, insert, update on intake.good_faith to bellbuoy_desk;
grant select, insert on intake.good_faith_note to bellbuoy_desk;
