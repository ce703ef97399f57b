-- Two administrators let somebody begin anew who has lost every factor: one asks, another confirms.
create table identity.recovery (
    id           uuid primary key,
    code         text        not null unique,
    person_id    uuid        not null references identity.person,
    asked_by     uuid        not null references identity.person,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_by uuid references identity.person,
    ended_at     timestamptz,
    version      bigint      not null default 0,
    check (confirmed_by is null or confirmed_by <> asked_by)
);
create unique index recovery_open on identity.recovery (person_id) where ended_at is null;

grant select, insert, update on identity.recovery to bellbuoy_desk;
