create schema if not exists policy;

-- A published version is public and never changes.
create table policy.version (
    number         integer primary key check (number > 0),
    effective_from timestamptz not null,
    text           text        not null,
    sha256         text        not null,
    published_at   timestamptz not null,
    by_kind        text        not null,
    by_id          uuid        not null
);
create index version_by_effect on policy.version (effective_from);

-- Who the vendor is stands on every public page and in every signed file.
create table policy.vendor (
    only_one  boolean primary key check (only_one),
    name      text   not null,
    namespace text   not null,
    contact   text   not null,
    site      text   not null,
    languages text[] not null,
    no_reward text   not null,
    role      text   not null,
    version   bigint not null default 0
);
insert into policy.vendor (only_one, name, namespace, contact, site, languages, no_reward, role)
values (true, '', '', '', '', array ['en'],
        'We currently do not have a monetary rewards program for unsolicited security research on our products or open source projects.',
        'VENDOR');

grant usage on schema policy to bellbuoy_desk, bellbuoy_street;
grant select on policy.version, policy.vendor to bellbuoy_desk, bellbuoy_street;
grant insert on policy.version to bellbuoy_desk;
grant update on policy.vendor to bellbuoy_desk;
