-- Each message that came by mail, byte for byte, before anybody looks into it; and what became of it.
create table intake.mail (
  id uuid primary key,
  content_sha256 bytea not null unique,
  raw_sealed bytea not null,
  sent_to_sealed bytea not null,
  arrived_at timestamptz not null,
  state text not null,
  tries integer not null,
  claimed_until timestamptz,
  report_id uuid references intake.report (id),
  thread_id uuid references correspondence.thread (id)
);

alter table intake.mail alter column raw_sealed set storage external;

create index mail_waiting on intake.mail (id) where state = 'ARRIVED';
create index mail_by_report on intake.mail (report_id, id);
create index mail_by_thread on intake.mail (thread_id);

grant select, insert, update on intake.mail to bellbuoy_desk;
