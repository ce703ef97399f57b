-- A passkey belongs to a subject: a member of staff or anybody else who may sign in, so there is no
-- foreign key. Its id as the browser knows it, and its public key, lie sealed; it is found by a
-- keyed hash.
create table identity.passkey (
    id                uuid primary key,
    code              text        not null unique,
    subject_id        uuid        not null,
    credential_lookup bytea       not null,
    credential_sealed bytea       not null,
    label_sealed      bytea       not null,
    signs             bigint      not null,
    backed_up         boolean     not null,
    created_at        timestamptz not null,
    used_at           timestamptz,
    doubted_at        timestamptz,
    revoked_at        timestamptz,
    version           bigint      not null default 0
);
create index passkey_subject on identity.passkey (subject_id) where revoked_at is null;
create unique index passkey_credential
    on identity.passkey (credential_lookup) where revoked_at is null;

-- A challenge is made without storing it; only one that was answered is kept, until it runs out.
create table identity.spent_challenge (
    hash       bytea primary key,
    expires_at timestamptz not null
);
create index spent_challenge_expiry on identity.spent_challenge (expires_at);

-- When somebody last showed who they are, and how; null in sessions older than this column.
alter table identity.session add column shown_at timestamptz;
alter table identity.session add column shown_by text;
-- with what and roughly from where; words only
alter table identity.session add column device_sealed bytea;

grant select, insert, update on identity.passkey to bellbuoy_desk;
grant select, insert, delete on identity.spent_challenge to bellbuoy_desk;
