-- The shared secret of a code generator (RFC 6238). A step that was used is never taken again.
create table identity.code_generator (
    person_id     uuid primary key references identity.person,
    secret_sealed bytea       not null,
    last_step     bigint      not null,
    created_at    timestamptz not null,
    confirmed_at  timestamptz,
    version       bigint      not null default 0
);

-- Codes for when everything else is lost; each good once. They are random, so a keyed hash is
-- enough.
create table identity.recovery_code (
    person_id uuid        not null references identity.person,
    hash      bytea       not null,
    made_at   timestamptz not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);

-- How far a token reaches: READ, CHANGE, or DECIDE what needs a fresh sign-in of a person.
alter table identity.api_token add column reach text not null default 'CHANGE';

grant select, insert, update, delete on identity.code_generator to bellbuoy_desk;
grant select, insert, update, delete on identity.recovery_code to bellbuoy_desk;
