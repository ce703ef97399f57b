-- How often the data keys of a scope were renewed; without a row, never. While done_at is null, values are being sealed
-- under keys of this round, and older keys are still needed.
create table vault.renewal (
  scope_id uuid primary key,
  round integer not null check (round > 0),
  begun_at timestamptz not null,
  done_at timestamptz
);

create index renewal_under_way on vault.renewal (begun_at) where done_at is null;

alter table vault.data_key add column round integer not null default 0;
create index data_key_by_age on vault.data_key (created_at);

-- One round of a scope can be erased while the next one goes on.
alter table vault.erased add column round integer not null default 0;
alter table vault.erased drop constraint erased_pkey;
alter table vault.erased add primary key (scope_id, round);

grant select, insert, update on vault.renewal to bellbuoy_desk;
