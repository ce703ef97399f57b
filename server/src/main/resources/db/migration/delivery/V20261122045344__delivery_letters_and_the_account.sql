create schema delivery;

-- The one account by which letters are sent: server, user, password and address, sealed.
create table delivery.mail_account (
  only_one boolean primary key check (only_one),
  account_sealed bytea not null,
  version bigint not null
);

-- Letters, and how far they have come. unsure: the end of an earlier try was not seen.
create table delivery.letter (
  id uuid primary key,
  about_id uuid not null,
  letter_sealed bytea not null,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  tries integer not null,
  next_at timestamptz not null,
  unsure boolean not null,
  queued_at timestamptz not null,
  sent_at timestamptz
);

create index letter_due on delivery.letter (next_at, id) where state in ('QUEUED', 'SENDING');

grant usage on schema delivery to bellbuoy_desk;
grant select, insert, update on delivery.mail_account to bellbuoy_desk;
grant select, insert, update on delivery.letter to bellbuoy_desk;
