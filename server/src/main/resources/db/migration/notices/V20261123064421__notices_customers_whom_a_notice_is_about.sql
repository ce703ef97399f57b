-- The customers whom a notice is about: by which letter each is told, or that a person tells them, and what persons tried. Two
-- customers may share a mail address, and then one letter tells both.
create table notices.concerned (
  notice_id uuid not null references notices.notice (id),
  customer_id uuid not null,
  kind text not null,
  answer_mark bytea not null,
  reached text not null check (reached in ('WRITTEN', 'BY_HAND', 'INFORMED', 'UNREACHABLE')),
  delivery_id uuid references notices.delivery (id),
  place integer not null,
  version bigint not null,
  primary key (notice_id, customer_id)
);

create index concerned_by_letter on notices.concerned (delivery_id);
create index concerned_by_hand on notices.concerned (notice_id) where reached = 'BY_HAND';
create index concerned_customer on notices.concerned (customer_id);
create index notice_of_advisory on notices.notice (advisory_id, planned_at);

create table notices.attempt (
  id uuid primary key,
  notice_id uuid not null,
  customer_id uuid not null,
  way text not null check (way in ('TELEPHONE', 'POST', 'IN_PERSON')),
  outcome text not null check (outcome in ('TOLD', 'NOT_REACHED')),
  note_sealed bytea not null,
  by_kind text not null,
  by_id uuid not null,
  at timestamptz not null,
  foreign key (notice_id, customer_id) references notices.concerned (notice_id, customer_id)
);

create index attempt_of on notices.attempt (notice_id, customer_id, at);

grant select, insert, update on notices.concerned to bellbuoy_desk;
grant select, insert on notices.attempt to bellbuoy_desk;
