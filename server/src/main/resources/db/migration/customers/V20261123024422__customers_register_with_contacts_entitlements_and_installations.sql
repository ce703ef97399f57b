-- Who uses our products. Numbers, states, products and dates lie clear; names, addresses, labels, versions and facts are sealed in a
-- scope of the customer's own. The version too: whoever reads which version runs where has a list of whom to attack, and no question
-- needs it in SQL: who is hit is found by the product, through an index, and the version is compared after it was opened.
create schema customers;

create table customers.customer (
  id uuid primary key,
  code text not null unique,
  state text not null,
  merged_into uuid references customers.customer (id),
  paper_sealed bytea not null,
  added_at timestamptz not null,
  ended_at timestamptz,
  version bigint not null
);

create index customer_merged on customers.customer (merged_into) where merged_into is not null;

create table customers.contact (
  id uuid primary key,
  customer_id uuid not null references customers.customer (id),
  place integer not null,
  role text not null,
  channel text not null,
  language text not null,
  paper_sealed bytea not null
);

create index contact_in_order on customers.contact (customer_id, place, id);

create table customers.entitlement (
  customer_id uuid not null references customers.customer (id),
  product_id uuid not null references catalog.product (id),
  since date,
  until date,
  primary key (customer_id, product_id)
);

create index entitlement_by_product on customers.entitlement (product_id, customer_id);

create table customers.installation (
  id uuid primary key,
  customer_id uuid not null references customers.customer (id),
  product_id uuid not null references catalog.product (id),
  run_by text not null,
  source text not null,
  since date,
  until date,
  paper_sealed bytea not null
);

create index installation_of_customer on customers.installation (customer_id, id);
create index installation_by_product on customers.installation (product_id, id);

create table customers.history (
  id uuid primary key,
  customer_id uuid not null references customers.customer (id),
  item_id uuid not null,
  what text not null,
  detail_sealed bytea,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null
);

create index history_of_customer on customers.history (customer_id, id);

grant usage on schema customers to bellbuoy_desk;
grant select, insert, update on customers.customer to bellbuoy_desk;
grant select, insert, update, delete on customers.contact to bellbuoy_desk;
grant select, insert, update, delete on customers.entitlement to bellbuoy_desk;
grant select, insert, update, delete on customers.installation to bellbuoy_desk;
grant select, insert, update (detail_sealed) on customers.history to bellbuoy_desk;
