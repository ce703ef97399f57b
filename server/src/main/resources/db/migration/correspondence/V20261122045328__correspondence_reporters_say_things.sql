-- What a reporter said that changes something: that a report is taken back, in what words to be
-- thanked. Sealed to the house; the house hears of it within a second.
create table correspondence.saying (
  id uuid primary key,
  mailbox_id uuid not null references correspondence.mailbox (id),
  thread_id uuid not null references correspondence.thread (id),
  kind text not null check (kind in ('WITHDRAWN', 'CREDIT_AGREED')),
  words_sealed bytea not null,
  at timestamptz not null,
  told boolean not null
);
create index saying_untold on correspondence.saying (at) where not told;
create index saying_by_mailbox on correspondence.saying (mailbox_id);
grant select, update, delete on correspondence.saying to bellbuoy_desk;
grant insert on correspondence.saying to bellbuoy_street;
-- A mailbox whose reporter answered to a date can go too.
grant delete on correspondence.date_answer to bellbuoy_desk;
