-- A subscriber may choose one letter a day or a week instead of one for each revision. digest_at is when the next is due,
-- digest_since up to when it was told; both move in the transaction that writes the letter down.
alter table notices.subscription
  add column pace text not null default 'AT_ONCE' check (pace in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  add column digest_since timestamptz,
  add column digest_at timestamptz;

create index subscription_digest on notices.subscription (digest_at) where state = 'CONFIRMED' and pace <> 'AT_ONCE';

alter table notices.saying add column pace text check (pace in ('AT_ONCE', 'DAILY', 'WEEKLY'));
