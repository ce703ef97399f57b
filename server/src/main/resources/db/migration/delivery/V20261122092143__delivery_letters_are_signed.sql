-- The keys by which letters are signed; the private half sealed. At most one of them signs.
create table delivery.mail_key (
  id uuid primary key,
  selector text not null unique,
  public_key bytea not null,
  key_sealed bytea not null,
  state text not null check (state in ('WAITS', 'SIGNS', 'RETIRED')),
  changed_at timestamptz not null
);

create unique index mail_key_signs on delivery.mail_key (state) where state = 'SIGNS';

grant select, insert, update on delivery.mail_key to bellbuoy_desk;
