-- Letters that somebody sent to themselves to see that letters leave, and whether they arrived.
create table delivery.test_letter (
  id uuid primary key,
  by_id uuid not null,
  account_version bigint not null,
  number_sha256 bytea not null,
  sent_at timestamptz not null,
  trouble text,
  arrived_at timestamptz
);

create index test_letter_latest on delivery.test_letter (account_version, sent_at);

grant select, insert, update on delivery.test_letter to bellbuoy_desk;
