-- Who we are to CVE Services: one row, with the key sealed.
create table cve.account (
  id uuid primary key,
  only_one boolean not null check (only_one),
  account_sealed bytea not null,
  version bigint not null
);
create unique index account_is_one on cve.account (only_one) where only_one;

-- What is to be done at CVE Services, and how far it has come. What is sent lies sealed; so does
-- what was listed there before an id was asked for.
create table cve.errand (
  id uuid primary key,
  subject_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('RESERVE', 'PUBLISH', 'REJECT')),
  cve text,
  notes_sealed bytea,
  container_sealed bytea,
  state text not null check (state in ('WAITING', 'SENDING', 'DONE', 'FAILED')),
  trouble text,
  tries integer not null,
  next_at timestamptz not null,
  asked_at timestamptz not null,
  ended_at timestamptz
);

-- One id is asked for at a time for a subject, however often somebody presses the button.
create unique index errand_reserves_once on cve.errand (subject_id)
  where kind = 'RESERVE' and state in ('WAITING', 'SENDING');
create index errand_due on cve.errand (next_at, id) where state in ('WAITING', 'SENDING');
create index errand_by_subject on cve.errand (subject_id, asked_at);

grant select, insert, update on cve.account, cve.errand to bellbuoy_desk;
