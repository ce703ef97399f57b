-- What of the house is not used, and what is meant for later. Nothing is off until somebody says so.
create table policy.surfaces (
  only_one boolean primary key check (only_one),
  parts_off text[] not null,
  roles_off text[] not null,
  meant text[] not null,
  version bigint not null
);

insert into policy.surfaces (only_one, parts_off, roles_off, meant, version)
values (true, '{}', '{}', '{}', 0);

grant select on policy.surfaces to bellbuoy_desk, bellbuoy_street;
grant update on policy.surfaces to bellbuoy_desk;
