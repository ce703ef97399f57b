-- Who must have a second factor, and how long somebody may still do without; no row is the rule of
-- the house.
create table identity.second_factor_rule (
    id         uuid primary key,
    whom       text        not null check (whom in ('EVERYBODY', 'WHO_READS_OR_RUNS', 'NOBODY')),
    grace_days integer     not null check (grace_days between 0 and 90),
    set_at     timestamptz not null,
    version    bigint      not null default 0
);

grant select, insert, update on identity.second_factor_rule to bellbuoy_desk;
