-- When somebody last lost a role or left with it. Whoever is alone since then waits from then on.
create table identity.role_left (
    role text primary key,
    at   timestamptz not null
);

-- The mark on what one person decided where two are needed. It is never taken away.
create table identity.decided_alone (
    id            uuid primary key,
    code          text        not null unique,
    deed          text        not null,
    subject_id    uuid        not null,
    about         uuid        not null,
    person_id     uuid        not null references identity.person,
    at            timestamptz not null,
    how           text        not null check (how in ('AFTER_COOLING_OFF', 'IN_EMERGENCY')),
    reviewed_by   uuid references identity.person,
    reviewed_at   timestamptz,
    review_sealed bytea,
    check ((reviewed_at is null) = (review_sealed is null))
);

create index decided_alone_by_about on identity.decided_alone (about, at);

grant select, insert, update on identity.role_left to bellbuoy_desk;
grant select, insert, update (reviewed_by, reviewed_at, review_sealed) on identity.decided_alone
    to bellbuoy_desk;
