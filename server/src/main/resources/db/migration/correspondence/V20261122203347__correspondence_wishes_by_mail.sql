-- What a mail asks for that changes something: it counts when the mail was signed by the key on
-- record, or after the reporter said yes by a link to the address on record. Of the link only a hash
-- is kept.
create table correspondence.wish (
  id uuid primary key,
  thread_id uuid not null references correspondence.thread (id),
  kind text not null check (kind in ('WITHDRAW', 'CREDIT', 'NO_CREDIT', 'DATE_YES', 'DATE_NO', 'KEY')),
  words_sealed bytea not null,
  state text not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED')),
  code_sha256 bytea unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz
);
create index wish_by_thread on correspondence.wish (thread_id);

-- What somebody at the street answered; the house finds it within a second. It may lead nowhere.
create table correspondence.wish_answer (
  id uuid primary key,
  code_sha256 bytea not null,
  yes boolean not null,
  at timestamptz not null
);
create index wish_answer_by_time on correspondence.wish_answer (at);

-- What is confirmed by mail is said without a mailbox of ours.
alter table correspondence.saying alter column mailbox_id drop not null;

grant select, insert, update, delete on correspondence.wish to bellbuoy_desk;
grant select, update, delete on correspondence.wish_answer to bellbuoy_desk;
grant insert on correspondence.wish_answer to bellbuoy_street;
grant insert on correspondence.saying to bellbuoy_desk;
