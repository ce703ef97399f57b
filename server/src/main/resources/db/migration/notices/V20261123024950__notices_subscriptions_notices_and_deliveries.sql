-- Who asked to be told of advisories, the notices of published revisions, and to whom each went. The street puts in what
-- somebody wants and says, and can read neither; of a notice it reads the code that proves it, and of senders their addresses.
create schema notices;

create table notices.signup (
  id uuid primary key,
  wanted_sealed bytea not null,
  at timestamptz not null
);

create table notices.saying (
  id uuid primary key,
  what text not null check (what in ('CONFIRM', 'LEAVE')),
  code_sha256 bytea not null,
  at timestamptz not null
);

create table notices.subscription (
  id uuid primary key,
  address_mark bytea not null,
  wanted_sealed bytea not null,
  leave_sealed bytea not null,
  state text not null check (state in ('ASKED', 'CONFIRMED')),
  confirm_sha256 bytea not null unique,
  leave_sha256 bytea not null unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz
);

create unique index subscription_once on notices.subscription (address_mark) where state = 'CONFIRMED';
create index subscription_by_address on notices.subscription (address_mark, asked_at);
create index subscription_unconfirmed on notices.subscription (asked_at) where state = 'ASKED';

create table notices.notice (
  id uuid primary key,
  code text not null unique,
  advisory_id uuid not null,
  revision_id uuid not null unique,
  number text not null,
  title text not null,
  change text not null,
  names text not null,
  level text,
  page text not null,
  state text not null check (state in ('GOING', 'PAUSED')),
  planned_at timestamptz not null,
  version bigint not null
);

create index notice_latest on notices.notice (planned_at, id);

-- One row for each revision, recipient and channel. fence grows with each claim: who claimed before may write no more.
create table notices.delivery (
  id uuid primary key,
  notice_id uuid not null references notices.notice (id),
  recipient_mark bytea not null,
  domain_mark bytea not null,
  channel text not null check (channel in ('MAIL')),
  to_sealed bytea not null,
  state text not null check (state in
    ('PLANNED', 'QUEUED', 'DOT_PENDING', 'SENT', 'ACCEPTED', 'DEFERRED', 'BOUNCED')),
  rank integer not null,
  message_id text unique,
  tries integer not null,
  fence bigint not null,
  next_at timestamptz not null,
  ambiguous boolean not null,
  trouble text,
  handed_at timestamptz,
  unique (notice_id, recipient_mark, channel)
);

create index delivery_due on notices.delivery (rank, next_at, id)
  where state in ('PLANNED', 'QUEUED', 'DOT_PENDING', 'DEFERRED');
create index delivery_handed on notices.delivery (handed_at) where state = 'SENT';
create index delivery_recent on notices.delivery (handed_at);

create table notices.sender (
  kind text primary key,
  address text not null
);

grant usage on schema notices to bellbuoy_desk, bellbuoy_street;
grant select, update, delete on notices.signup, notices.saying to bellbuoy_desk;
grant insert on notices.signup, notices.saying to bellbuoy_street;
grant select, insert, update, delete on notices.subscription, notices.sender to bellbuoy_desk;
grant select, insert, update on notices.notice, notices.delivery to bellbuoy_desk;
grant select (code, number, page, planned_at) on notices.notice to bellbuoy_street;
grant select on notices.sender to bellbuoy_street;
