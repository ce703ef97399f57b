-- intake: senders known by a mark and spam for two
-- A mark is a keyed hash of an address; the key lies sealed, the address lies nowhere here.
create table intake.known_sender (
  report_id uuid primary key references intake.report (id),
  mark bytea not null
);

create index known_sender_mark on intake.known_sender (mark);

create table intake.spam_proposal (
  report_id uuid primary key references intake.report (id),
  by_id uuid not null,
  at timestamptz not null
);

grant select, insert, delete on intake.known_sender, intake.spam_proposal to bellbuoy_desk;
