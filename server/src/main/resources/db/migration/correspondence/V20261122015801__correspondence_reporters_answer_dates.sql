-- What a reporter answered to a date that was offered; the house hears of it within a second.
create table correspondence.date_answer (
  id uuid primary key,
  mailbox_id uuid not null references correspondence.mailbox (id),
  offer_id uuid not null,
  answer text not null check (answer in ('YES', 'NO')),
  at timestamptz not null,
  told boolean not null
);

create index date_answer_untold on correspondence.date_answer (at) where not told;

grant select, update on correspondence.date_answer to bellbuoy_desk;
grant insert on correspondence.date_answer to bellbuoy_street;
