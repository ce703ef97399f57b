create schema if not exists correspondence;

-- circle_id is null until the thread is linked; from then on only the circle reads it.
create table correspondence.thread (
  id uuid primary key,
  subject_id uuid not null,
  circle_id uuid references embargo.embargo (id),
  opened_at timestamptz not null
);

create index thread_by_subject on correspondence.thread (subject_id);

-- told: false for what came in at the street until the house has told its news.
create table correspondence.message (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  author text not null check (author in ('REPORTER', 'STAFF', 'HOUSE')),
  person_id uuid,
  text_sealed bytea not null,
  written_at timestamptz not null,
  told boolean not null
);

create index message_by_thread on correspondence.message (thread_id, written_at);
create index message_untold on correspondence.message (id) where not told;

-- Opaque bytes: what type they are said to have is not even stored.
create table correspondence.attachment (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  message_id uuid references correspondence.message (id),
  name_sealed bytea not null,
  size bigint not null,
  content_sealed bytea not null,
  attached_at timestamptz not null
);

alter table correspondence.attachment alter column content_sealed set storage external;

create index attachment_by_thread on correspondence.attachment (thread_id, attached_at);

-- Of the receipt code only the locator and a memory-hard verifier are here. The verifier and the
-- key pair come from one derivation, whose version stands beside them.
create table correspondence.mailbox (
  id uuid primary key,
  thread_id uuid not null unique references correspondence.thread (id),
  locator text not null unique,
  derivation smallint not null,
  verifier bytea not null,
  public_half bytea not null,
  opened_at timestamptz not null
);

create table correspondence.mailbox_item (
  id uuid primary key,
  mailbox_id uuid not null references correspondence.mailbox (id),
  kind text not null,
  text_sealed bytea not null,
  posted_at timestamptz not null
);

create index mailbox_item_by_mailbox on correspondence.mailbox_item (mailbox_id, posted_at);

-- The vendor's OpenPGP key; one is in force, retired ones stay to be found by old signatures.
create table correspondence.pgp_key (
  id uuid primary key,
  fingerprint text not null unique,
  armored_public text not null,
  secret_sealed bytea not null,
  made_at timestamptz not null,
  retired_at timestamptz
);

create unique index pgp_key_in_force on correspondence.pgp_key ((true)) where retired_at is null;

grant usage on schema correspondence to bellbuoy_desk, bellbuoy_street;
grant select, insert, update on correspondence.thread to bellbuoy_desk;
grant select, insert, update on correspondence.message to bellbuoy_desk;
grant select, insert on correspondence.attachment to bellbuoy_desk;
grant select, insert on correspondence.mailbox to bellbuoy_desk;
grant select, insert on correspondence.mailbox_item to bellbuoy_desk;
grant select, insert, update on correspondence.pgp_key to bellbuoy_desk;
grant insert on correspondence.thread to bellbuoy_street;
grant insert on correspondence.message to bellbuoy_street;
grant insert on correspondence.attachment to bellbuoy_street;
grant select, insert on correspondence.mailbox to bellbuoy_street;
grant select, insert on correspondence.mailbox_item to bellbuoy_street;
