-- The one mailbox that is read: server, user, password and folders, sealed; and how far it was read.
create table delivery.mailbox (
  id uuid primary key,
  only_one boolean not null unique check (only_one),
  mailbox_sealed bytea not null,
  version bigint not null,
  uid_validity bigint not null,
  taken_uid bigint not null,
  tidied_uid bigint not null,
  taken bigint not null,
  read_at timestamptz,
  trouble text
);

grant select, insert, update on delivery.mailbox to bellbuoy_desk;
