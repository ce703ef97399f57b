-- The vendor's own identity provider. A secret is among its settings, so they lie sealed as one.
create table identity.provider (
    id              uuid primary key,
    settings_sealed bytea       not null,
    set_at          timestamptz not null,
    version         bigint      not null default 0
);

-- Who is who at the provider: a keyed hash of issuer and subject, never an e-mail address.
create table identity.provider_account (
    person_id uuid primary key references identity.person,
    lookup    bytea       not null unique,
    linked_at timestamptz not null
);

grant select, insert, update, delete on identity.provider to bellbuoy_desk;
grant select, insert, delete on identity.provider_account to bellbuoy_desk;
