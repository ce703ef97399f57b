-- customers: a page of their own at the counter
-- A contact asks for a link at the counter, which puts in the address, sealed, and learns nothing; the house finds the contact by the
-- mark of the address and writes the letter; the link opens a visit. Contacts from before are marked by the house.
alter table customers.contact add column address_mark bytea;

create index contact_by_address on customers.contact (address_mark);
create index contact_unmarked on customers.contact (id) where address_mark is null;

create table customers.knock (
  id uuid primary key,
  address_sealed bytea not null,
  at timestamptz not null
);

create table customers.link (
  id uuid primary key,
  letter_id uuid not null,
  contact_id uuid not null,
  customer_id uuid not null references customers.customer (id),
  address_mark bytea not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index link_by_address on customers.link (address_mark, made_at);
create index link_expired on customers.link (expires_at);

create table customers.visit (
  id uuid primary key,
  token_hash bytea not null unique,
  contact_id uuid not null,
  customer_id uuid not null references customers.customer (id),
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);

create index visit_of_customer on customers.visit (customer_id, opened_at);
create index visit_expired on customers.visit (expires_at);

-- What the counter reads of the register: only of customers of whom somebody is signed in.
create view customers.at_counter as
  select c.id, c.paper_sealed
    from customers.customer c
   where c.state = 'ACTIVE'
     and exists (select 1 from customers.visit v where v.customer_id = c.id and v.ended_at is null);

create view customers.installation_at_counter as
  select i.id, i.customer_id, p.code, p.name, p.purl, p.cpe, i.source, i.since, i.until, i.paper_sealed
    from customers.installation i join catalog.product p on p.id = i.product_id
   where exists (select 1 from customers.visit v where v.customer_id = i.customer_id and v.ended_at is null);

-- What they may use and told us of none.
create view customers.undeclared_at_counter as
  select e.customer_id, p.code, p.name, p.purl, p.cpe, e.since, e.until
    from customers.entitlement e join catalog.product p on p.id = e.product_id
   where exists (select 1 from customers.visit v where v.customer_id = e.customer_id and v.ended_at is null)
     and not exists (select 1 from customers.installation i
                      where i.customer_id = e.customer_id and i.product_id = e.product_id);

grant select, update, delete on customers.knock to bellbuoy_desk;
grant select, insert, delete on customers.link to bellbuoy_desk;
grant select, update, delete on customers.visit to bellbuoy_desk;

grant usage on schema customers to bellbuoy_counter;
grant insert on customers.knock to bellbuoy_counter;
grant select (id, contact_id, customer_id, token_hash, expires_at, used_at), update (used_at) on customers.link to bellbuoy_counter;
grant select, insert, update (seen_at, ended_at) on customers.visit to bellbuoy_counter;
grant select (id, customer_id) on customers.contact to bellbuoy_counter;
grant select (id, state) on customers.customer to bellbuoy_counter;
grant select on customers.at_counter, customers.installation_at_counter, customers.undeclared_at_counter to bellbuoy_counter;
