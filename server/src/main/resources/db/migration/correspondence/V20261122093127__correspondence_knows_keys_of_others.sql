-- Certificates that came with a thread. One is on record; a later one never replaces it by itself.
create table correspondence.known_key (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  fingerprint_hash bytea not null,
  certificate_sealed bytea not null,
  state text not null check (state in ('ON_RECORD', 'UNVERIFIED')),
  seen_at timestamptz not null,
  version bigint not null default 0,
  unique (thread_id, fingerprint_hash)
);

create unique index known_key_on_record on correspondence.known_key (thread_id)
  where state = 'ON_RECORD';

-- By the id of each of its keys a certificate is found while a signature is checked.
create table correspondence.known_key_part (
  part_hash bytea not null,
  key_id uuid not null references correspondence.known_key (id) on delete cascade,
  primary key (part_hash, key_id)
);

create index known_key_part_by_key on correspondence.known_key_part (key_id);

-- What OpenPGP says of a message. The one that a report came as has no message of its own.
create table correspondence.mail_seal (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  message_id uuid references correspondence.message (id),
  encrypted boolean not null,
  verdict text not null,
  from_matches boolean not null,
  noted_at timestamptz not null
);

create index mail_seal_by_thread on correspondence.mail_seal (thread_id, noted_at);

grant select, insert, update, delete on correspondence.known_key to bellbuoy_desk;
grant select, insert, delete on correspondence.known_key_part to bellbuoy_desk;
grant select, insert, delete on correspondence.mail_seal to bellbuoy_desk;
