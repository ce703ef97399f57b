-- Addresses of ours, and the queue that mail to each waits in. What is not listed leads to the inbox.
create table intake.mail_address (
  address text primary key,
  queue text not null check (queue in ('SECURITY', 'PRIVACY', 'ABUSE')),
  listed_at timestamptz not null
);

grant select, insert, update, delete on intake.mail_address to bellbuoy_desk;

-- Whether our own receiver took it, so that the envelope says for whom it is.
alter table intake.mail add column handed_in boolean not null default false;

-- What waits in another queue has the state ELSEWHERE and is no report.
alter table intake.report_state add column queue text not null default 'SECURITY'
  check (queue in ('SECURITY', 'PRIVACY', 'ABUSE'));

create index report_state_elsewhere on intake.report_state (queue, report_id) where state = 'ELSEWHERE';
