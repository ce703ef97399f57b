-- What a mailbox shows once, such as credentials. Sealed to the mailbox; the words go in the transaction that shows them.
create table correspondence.one_time_note (
  id uuid primary key,
  mailbox_id uuid not null references correspondence.mailbox (id),
  text_sealed bytea,
  until_at timestamptz not null,
  shown_at timestamptz,
  told boolean not null
);

create index one_time_note_by_mailbox on correspondence.one_time_note (mailbox_id);
create index one_time_note_untold on correspondence.one_time_note (shown_at) where shown_at is not null and not told;

grant select, insert, update, delete on correspondence.one_time_note to bellbuoy_desk;
grant select on correspondence.one_time_note to bellbuoy_street;
grant update (text_sealed, shown_at) on correspondence.one_time_note to bellbuoy_street;
