create schema if not exists web;

-- A key that was sent as Idempotency-Key, as a hash, and the answer sealed under the key itself.
create table web.idempotency (
    key_hash      bytea primary key,
    request_hash  bytea       not null,
    answer_sealed bytea,
    claimed_at    timestamptz not null,
    expires_at    timestamptz not null
);
create index idempotency_by_expiry on web.idempotency (expires_at);

grant usage on schema web to bellbuoy_desk, bellbuoy_street;
grant select, insert, update on web.idempotency to bellbuoy_desk, bellbuoy_street;
grant delete on web.idempotency to bellbuoy_desk;
