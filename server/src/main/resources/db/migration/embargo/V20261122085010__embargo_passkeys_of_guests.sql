-- A passkey of an outsider, for the counter alone. Its id as the browser knows it, and its public
-- key, lie sealed in the scope of the circle; it is found by a keyed hash.
create table embargo.guest_passkey (
  id uuid primary key,
  code text not null unique,
  party_id uuid not null references embargo.party (id),
  credential_lookup bytea not null,
  credential_sealed bytea not null,
  label_sealed bytea not null,
  signs bigint not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  used_at timestamptz,
  doubted_at timestamptz,
  revoked_at timestamptz
);

create index guest_passkey_by_party on embargo.guest_passkey (party_id) where revoked_at is null;
create unique index guest_passkey_credential
  on embargo.guest_passkey (credential_lookup) where revoked_at is null;

-- A challenge that was answered at the counter, until it would have run out.
create table embargo.guest_challenge (
  hash bytea primary key,
  expires_at timestamptz not null
);

create index guest_challenge_expiry on embargo.guest_challenge (expires_at);

-- By which passkey a session was opened; null for one that a link opened.
alter table embargo.guest_session add column passkey_id uuid references embargo.guest_passkey (id);

grant select, insert, update, delete on embargo.guest_passkey to bellbuoy_desk;
grant select, insert, delete on embargo.guest_challenge to bellbuoy_desk;
grant select, insert, update (signs, used_at, doubted_at) on embargo.guest_passkey
  to bellbuoy_counter;
grant select, insert on embargo.guest_challenge to bellbuoy_counter;
