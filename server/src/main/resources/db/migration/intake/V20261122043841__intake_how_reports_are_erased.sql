-- When a report was put away, and what of it was erased since. What it says is sealed anew when its data keys are renewed
-- or when what names the reporter is taken out of it.
grant update (content_sealed, content_sha256) on intake.report to bellbuoy_desk;

alter table intake.report_state add column settled_at timestamptz;
alter table intake.report_state add column erased_at timestamptz;
alter table intake.report_state add column reporter_erased_at timestamptz;
alter table intake.report_state add column letters_erased_at timestamptz;
alter table intake.report_state add column files_erased_at timestamptz;

-- Of reports that were put away before this was written down, the last instant that is known of them.
update intake.report_state
   set settled_at = greatest(taken_in_at, coalesce(answered_at, taken_in_at))
 where state in ('SPAM', 'CONCERN', 'WITHDRAWN');

create index report_state_put_away on intake.report_state (settled_at)
 where subject_id is null and erased_at is null and state <> 'RECEIVED';

-- Who asked that something of a report be erased, and why.
create table intake.reporter_erasure (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  ground text not null check (ground in ('REPORTER_ASKED', 'LAW', 'RETENTION')),
  reporter boolean not null,
  letters boolean not null,
  files boolean not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  check (reporter or letters or files)
);

create index reporter_erasure_by_report on intake.reporter_erasure (report_id, at);

grant select, insert on intake.reporter_erasure to bellbuoy_desk;
