-- What strangers send. The street inserts a report and can never read one; the desk keeps beside it what becomes of it.
create schema intake;

create table intake.report (
  id uuid primary key,
  tracking text not null unique,
  source text not null,
  thread_id uuid not null references correspondence.thread (id),
  policy_version integer not null,
  content_sealed bytea not null,
  content_sha256 bytea not null,
  arrived_at timestamptz not null
);

create table intake.report_state (
  report_id uuid primary key references intake.report (id),
  state text not null,
  subject_id uuid,
  circle_id uuid references embargo.embargo (id),
  answered_at timestamptz,
  taken_in_at timestamptz not null,
  version bigint not null
);

create index report_state_by_subject on intake.report_state (subject_id);

-- A form that was not sent yet, sealed under a key that travels in the form and is kept nowhere.
create table intake.draft (
  id uuid primary key,
  form_sealed bytea,
  receipt_sealed bytea,
  expires_at timestamptz not null
);

create index draft_by_expiry on intake.draft (expires_at);

create table intake.draft_file (
  id uuid primary key,
  draft_id uuid not null references intake.draft (id) on delete cascade,
  name_sealed bytea not null,
  content_sealed bytea not null,
  size bigint not null
);

create index draft_file_by_draft on intake.draft_file (draft_id);

grant usage on schema intake to bellbuoy_desk, bellbuoy_street;
grant select, insert on intake.report to bellbuoy_desk;
grant select, insert, update on intake.report_state to bellbuoy_desk;
grant select, delete on intake.draft, intake.draft_file to bellbuoy_desk;
grant insert on intake.report to bellbuoy_street;
grant select, insert, update, delete on intake.draft to bellbuoy_street;
grant select, insert, delete on intake.draft_file to bellbuoy_street;
