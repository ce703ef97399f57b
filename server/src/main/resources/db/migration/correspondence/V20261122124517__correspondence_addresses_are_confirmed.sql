-- Another address that answers shall go to, until the reporter says yes from the address on record.
-- Of the link only a hash is kept.
create table correspondence.address_change (
  id uuid primary key,
  thread_id uuid not null unique references correspondence.thread (id),
  code_sha256 bytea not null unique,
  address_sealed bytea not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);

-- What somebody at the street confirmed; the house finds it within a second. It may lead nowhere.
create table correspondence.address_confirmation (
  id uuid primary key,
  code_sha256 bytea not null,
  at timestamptz not null
);

create index address_confirmation_by_time on correspondence.address_confirmation (at);

grant select, insert, update, delete on correspondence.address_change to bellbuoy_desk;
grant select, update, delete on correspondence.address_confirmation to bellbuoy_desk;
grant insert on correspondence.address_confirmation to bellbuoy_street;
