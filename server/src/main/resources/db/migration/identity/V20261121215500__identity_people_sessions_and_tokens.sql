create schema if not exists identity;

create table identity.person (
    id              uuid primary key,
    code            text        not null unique,
    name_sealed     bytea       not null,
    email_sealed    bytea       not null,
    email_lookup    bytea       not null unique,
    password_sealed bytea,
    state           text        not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    created_at      timestamptz not null,
    version         bigint      not null default 0
);

create table identity.role_assignment (
    person_id  uuid        not null references identity.person,
    role       text        not null,
    granted_at timestamptz not null,
    primary key (person_id, role)
);

create table identity.session (
    id         uuid primary key,
    code       text        not null unique,
    token_hash bytea       not null unique,
    person_id  uuid        not null references identity.person,
    factor     text        not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index session_person on identity.session (person_id) where ended_at is null;

create table identity.device (
    token_hash bytea       not null,
    person_id  uuid        not null references identity.person,
    created_at timestamptz not null,
    primary key (token_hash, person_id)
);
create index device_person on identity.device (person_id);

create table identity.one_time_link (
    id         uuid primary key,
    token_hash bytea       not null unique,
    kind       text        not null check (kind in ('SETUP', 'INVITATION', 'SIGN_IN')),
    person_id  uuid references identity.person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check ((kind = 'SETUP') = (person_id is null))
);
create index one_time_link_person on identity.one_time_link (person_id) where used_at is null;

create table identity.api_token (
    id           uuid primary key,
    code         text        not null unique,
    token_hash   bytea       not null unique,
    person_id    uuid        not null references identity.person,
    label_sealed bytea       not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz
);
create index api_token_person on identity.api_token (person_id) where revoked_at is null;

create table identity.api_token_role (
    token_id uuid not null references identity.api_token,
    role     text not null,
    primary key (token_id, role)
);

-- how often a way in was tried within the window; the lane is a keyed hash, never an address
create table identity.attempt (
    lane  text primary key,
    tries integer     not null,
    since timestamptz not null
);

-- the key of the keyed hash by which addresses are found
create table identity.pepper (
    id         uuid primary key,
    key_sealed bytea not null
);

grant usage on schema identity to bellbuoy_desk;
grant select, insert, update on
    identity.person, identity.session, identity.one_time_link, identity.api_token
    to bellbuoy_desk;
grant select, insert, delete on
    identity.role_assignment, identity.device, identity.api_token_role
    to bellbuoy_desk;
grant select, insert, update, delete on identity.attempt to bellbuoy_desk;
grant select, insert on identity.pepper to bellbuoy_desk;
