-- What lies in an installation, by the SBOM that its customer sent. The document and each part of it are sealed under the customer's
-- key. A part is found by marks: the first 64 bits of a keyed hash of each of its names without a version, under a key of the house.
-- So an advisory opens only the rows of what it names; that two names share a mark by chance costs one row opened for nothing.
create table customers.sbom (
  installation_id uuid primary key references customers.installation (id) on delete cascade,
  customer_id uuid not null references customers.customer (id),
  kept_at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  paper_sealed bytea not null,
  document_sealed bytea not null
);

create index sbom_of_customer on customers.sbom (customer_id);

create table customers.sbom_part (
  installation_id uuid not null references customers.sbom (installation_id) on delete cascade,
  place integer not null,
  purl_mark bigint,
  cpe_mark bigint,
  name_mark bigint not null,
  part_sealed bytea not null,
  primary key (installation_id, place)
);

create index sbom_part_by_purl on customers.sbom_part (purl_mark) where purl_mark is not null;
create index sbom_part_by_cpe on customers.sbom_part (cpe_mark) where cpe_mark is not null;
create index sbom_part_by_name on customers.sbom_part (name_mark);

grant select, insert, update, delete on customers.sbom to bellbuoy_desk;
grant select, insert, update, delete on customers.sbom_part to bellbuoy_desk;
