-- The public half to which the street seals its data keys. The private half is made from the book of erasable keys,
-- which is no part of the database. It is renewed with every erasure; a row goes once no data key is sealed to it.
create table vault.intake_half (
  number bigint primary key,
  public_half bytea not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);

create unique index intake_half_in_force on vault.intake_half ((true)) where closed_at is null;

-- Scopes whose keys are gone for ever. destroyed_at is set once the book has forgotten them too.
create table vault.erased (
  scope_id uuid primary key,
  erased_at timestamptz not null,
  destroyed_at timestamptz
);

-- The book that belongs to this database.
create table vault.book (
  id uuid primary key,
  made_at timestamptz not null
);

create unique index book_is_one on vault.book ((true));

-- form: 0 sealed to the public half of the master key, as early versions did; 1 sealed to an intake half, as the street
-- does; 2 wrapped under a key made of the master key and the book together; -1 does not open.
-- The references make sure that no half and no master key is given up while a data key needs it.
alter table vault.data_key add column form smallint not null default 0;
alter table vault.data_key alter column form drop default;
alter table vault.data_key add column intake bigint references vault.intake_half (number);
alter table vault.data_key alter column master drop not null;
alter table vault.data_key
  add constraint data_key_master foreign key (master) references vault.master_key (fingerprint);
alter table vault.data_key
  add constraint data_key_form check (form = -1 or (form = 1) = (intake is not null) and (form = 1) = (master is null));

create index data_key_to_take_in on vault.data_key (id) where form in (0, 1);
create index data_key_by_master on vault.data_key (master, id);

grant select, insert, update, delete on vault.intake_half to bellbuoy_desk;
grant select on vault.intake_half to bellbuoy_street;
grant select, insert, update on vault.erased to bellbuoy_desk;
grant select, insert on vault.book to bellbuoy_desk;
grant delete on vault.master_key to bellbuoy_desk;
