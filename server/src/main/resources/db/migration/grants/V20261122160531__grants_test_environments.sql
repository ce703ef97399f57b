-- Test environments that researchers ask for. The street inserts a request and can never read one; the desk keeps beside it
-- what became of it. Credentials are never here: they lie in the mailbox, sealed to its code, until they are shown.
create schema grants;

create table grants.request (
  id uuid primary key,
  code text not null unique,
  thread_id uuid not null references correspondence.thread (id),
  mailbox_id uuid not null,
  asked_sealed bytea not null,
  asked_at timestamptz not null
);

create table grants.standing (
  request_id uuid primary key references grants.request (id),
  state text not null,
  report text,
  scope_sealed bytea,
  reason_sealed bytea,
  note_id uuid,
  end_local timestamp,
  end_zone text,
  end_rules text,
  end_at timestamptz,
  wiper_id uuid,
  decided_by_kind text,
  decided_by_id uuid,
  decided_at timestamptz,
  shown_at timestamptz,
  ended_at timestamptz,
  wiped_by_kind text,
  wiped_by_id uuid,
  wiped_at timestamptz,
  erased_at timestamptz,
  version bigint not null
);

create index standing_due on grants.standing (end_at) where state in ('PROVISIONED', 'ACTIVE');
create index standing_by_note on grants.standing (note_id);

-- Reports that name the number of a grant.
create table grants.naming (
  request_id uuid not null references grants.request (id),
  report text not null,
  named_at timestamptz not null,
  primary key (request_id, report)
);

create index naming_by_report on grants.naming (report);

grant usage on schema grants to bellbuoy_desk, bellbuoy_street;
grant select on grants.request to bellbuoy_desk;
grant update (asked_sealed) on grants.request to bellbuoy_desk;
grant insert on grants.request to bellbuoy_street;
grant select, insert, update on grants.standing to bellbuoy_desk;
grant select, insert on grants.naming to bellbuoy_desk;
