create schema if not exists operations;

-- One row. A restore sets held, restored and untold, and gives a new epoch; a person lets go.
create table operations.fence (
  one boolean primary key default true check (one),
  epoch uuid not null,
  held boolean not null,
  held_since timestamptz,
  restored boolean not null,
  untold boolean not null,
  version bigint not null
);

insert into operations.fence (epoch, held, restored, untold, version)
values (gen_random_uuid(), false, false, false, 0);

grant usage on schema operations to bellbuoy_desk;
grant select, update on operations.fence to bellbuoy_desk;
