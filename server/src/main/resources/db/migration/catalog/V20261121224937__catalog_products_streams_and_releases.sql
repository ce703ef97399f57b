create schema if not exists catalog;

create table catalog.product (
    id      uuid primary key,
    code    text   not null unique,
    name    text   not null,
    kind    text   not null check (kind in ('RELEASED', 'HOSTED')),
    scheme  text   not null,
    purl    text,
    cpe     text,
    version bigint not null default 0
);

create table catalog.stream (
    id          uuid primary key,
    product_id  uuid   not null references catalog.product,
    name        text   not null,
    support     text   not null check (support in ('SUPPORTED', 'SECURITY_ONLY', 'ENDED')),
    support_end date,
    version     bigint not null default 0,
    unique (product_id, name)
);

-- What a hidden release is called and where it lies is sealed until it is revealed.
create table catalog.release (
    id              uuid primary key,
    product_id      uuid        not null references catalog.product,
    stream_id       uuid        not null references catalog.stream,
    code            text        not null unique,
    number          text,
    number_sealed   bytea,
    released_on     date,
    support_end     date,
    download        text,
    download_sealed bytea,
    sha256          text,
    hidden          boolean     not null,
    registered_at   timestamptz not null,
    version         bigint      not null default 0,
    check (hidden = (number is null)),
    check (hidden = (number_sealed is not null)),
    check (not hidden or download is null)
);
create unique index release_by_number on catalog.release (product_id, number);
create index release_by_product on catalog.release (product_id, id);

create table catalog.component (
    id       uuid primary key,
    code     text   not null unique,
    name     text   not null,
    origin   text   not null check (origin in ('OWN', 'FOREIGN')),
    supplier text,
    purl     text,
    version  bigint not null default 0
);

create table catalog.product_component (
    product_id   uuid not null references catalog.product,
    component_id uuid not null references catalog.component,
    primary key (product_id, component_id)
);
create index product_component_by_component on catalog.product_component (component_id);

-- Rows are only ever added.
create table catalog.history (
    id            uuid primary key,
    subject_id    uuid        not null,
    release_id    uuid references catalog.release,
    what          text        not null,
    detail        text,
    detail_sealed bytea,
    at            timestamptz not null,
    by_kind       text        not null,
    by_id         uuid        not null,
    check (num_nonnulls(detail, detail_sealed) = 1)
);
create index history_by_subject on catalog.history (subject_id, id);

grant usage on schema catalog to bellbuoy_desk, bellbuoy_street;
grant select, insert, update on
    catalog.product, catalog.stream, catalog.release, catalog.component to bellbuoy_desk;
grant select, insert, delete on catalog.product_component to bellbuoy_desk;
grant select, insert on catalog.history to bellbuoy_desk;
-- names of products are public
grant select on catalog.product to bellbuoy_street;
