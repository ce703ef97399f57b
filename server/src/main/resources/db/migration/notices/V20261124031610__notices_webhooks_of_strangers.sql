-- Programs of strangers that are told of what is published. The street puts in what somebody wants and can read none of it;
-- nothing but one question goes to an address before it was answered. What is said is public and stands in clear.
create table notices.webhook_signup (
  id uuid primary key,
  wanted_sealed bytea not null,
  at timestamptz not null
);

create table notices.webhook (
  id uuid primary key,
  code text not null unique,
  address_mark bytea not null,
  host_mark bytea not null,
  wanted_sealed bytea not null,
  question_sealed bytea not null,
  state text not null check (state in ('ASKED', 'CONFIRMED', 'OFF')),
  confirm_sha256 bytea not null unique,
  leave_sha256 bytea not null unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  off_at timestamptz
);

create index webhook_by_address on notices.webhook (address_mark, asked_at);
create index webhook_by_host on notices.webhook (host_mark, asked_at);
create index webhook_latest on notices.webhook (asked_at, id);

-- A published revision in the words that programs and digests get, written once.
create table notices.bulletin (
  revision_id uuid primary key,
  body text not null,
  urgent boolean not null,
  at timestamptz not null
);

create index bulletin_latest on notices.bulletin (at);

-- One row for each revision and webhook, and one without a revision: the question whether anybody wants them there. fence grows
-- with each claim: who claimed before may write no more.
create table notices.webhook_post (
  id uuid primary key,
  webhook_id uuid not null references notices.webhook (id) on delete cascade,
  revision_id uuid references notices.bulletin (revision_id),
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  tries integer not null,
  fence bigint not null,
  next_at timestamptz not null,
  status integer,
  planned_at timestamptz not null,
  ended_at timestamptz,
  unique nulls not distinct (webhook_id, revision_id)
);

create index webhook_post_due on notices.webhook_post (next_at, id) where state in ('QUEUED', 'SENDING');

grant select, update, delete on notices.webhook_signup to bellbuoy_desk;
grant insert on notices.webhook_signup to bellbuoy_street;
grant select, insert, update, delete on notices.webhook, notices.webhook_post to bellbuoy_desk;
grant select, insert on notices.bulletin to bellbuoy_desk;
