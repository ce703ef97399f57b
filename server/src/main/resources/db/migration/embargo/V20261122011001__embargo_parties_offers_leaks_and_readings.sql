-- Who outside the house is party to the silence. A reporter carries the id of the mailbox.
create table embargo.party (
  id uuid primary key,
  code text not null unique,
  circle_id uuid not null references embargo.embargo (id),
  kind text not null check (kind in ('REPORTER', 'ENGINEER', 'UPSTREAM', 'PARTNER', 'COORDINATOR')),
  name_sealed bytea not null,
  since timestamptz not null,
  by_id uuid not null,
  until timestamptz,
  revoked_at timestamptz
);

create index party_by_circle on embargo.party (circle_id, since);

-- A link that lets a party in once, together with a word that travels another way.
create table embargo.invitation (
  id uuid primary key,
  party_id uuid not null references embargo.party (id),
  token_hash bytea not null unique,
  word_hash bytea not null,
  tries int not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index invitation_by_party on embargo.invitation (party_id);

create table embargo.guest_session (
  id uuid primary key,
  token_hash bytea not null unique,
  party_id uuid not null references embargo.party (id),
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);

create index guest_session_by_party on embargo.guest_session (party_id);

-- A moment that was offered to the parties, first or as an extension.
create table embargo.offer (
  id uuid primary key,
  embargo_id uuid not null references embargo.embargo (id),
  kind text not null check (kind in ('FIRST', 'EXTENSION')),
  end_local timestamp not null,
  end_zone text not null,
  end_rules text not null,
  end_at timestamptz not null,
  basis text,
  words_sealed bytea,
  state text not null check (state in ('OPEN', 'AGREED', 'PAST')),
  made_at timestamptz not null,
  by_id uuid not null,
  second_id uuid,
  second_at timestamptz,
  executive_id uuid,
  executive_at timestamptz,
  check (kind = 'FIRST' or basis is not null)
);

create index offer_by_embargo on embargo.offer (embargo_id, made_at);
create unique index offer_open on embargo.offer (embargo_id) where state = 'OPEN';

create table embargo.consent (
  offer_id uuid not null references embargo.offer (id),
  party_id uuid not null references embargo.party (id),
  answer text not null check (answer in ('YES', 'NO')),
  at timestamptz not null,
  told boolean not null,
  primary key (offer_id, party_id)
);

create index consent_untold on embargo.consent (at) where not told;

create table embargo.leak (
  id uuid primary key,
  code text not null unique,
  embargo_id uuid not null references embargo.embargo (id),
  state text not null check (state in ('RAISED', 'CONFIRMED', 'DISMISSED')),
  raised_at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  words_sealed bytea not null,
  decided_at timestamptz,
  decided_by uuid
);

create index leak_by_embargo on embargo.leak (embargo_id, raised_at);

-- What is done, and by whom, once an embargo is broken.
create table embargo.runbook_step (
  embargo_id uuid not null references embargo.embargo (id),
  step text not null,
  owner_id uuid,
  done_at timestamptz,
  done_by uuid,
  primary key (embargo_id, step)
);

-- What is laid out for parties, from its send time on.
create table embargo.notice (
  id uuid primary key,
  code text not null unique,
  circle_id uuid not null references embargo.embargo (id),
  text_sealed bytea not null,
  from_at timestamptz not null,
  made_at timestamptz not null,
  by_id uuid not null,
  withdrawn_at timestamptz
);

create index notice_by_circle on embargo.notice (circle_id, from_at);

create table embargo.task (
  id uuid primary key,
  code text not null unique,
  party_id uuid not null references embargo.party (id),
  text_sealed bytea not null,
  made_at timestamptz not null,
  by_id uuid not null,
  done_at timestamptz
);

create index task_by_party on embargo.task (party_id, made_at);

-- The exchange with one party; `told` says whether the house has heard of it.
create table embargo.letter (
  id uuid primary key,
  party_id uuid not null references embargo.party (id),
  author text not null check (author in ('PARTY', 'HOUSE')),
  person_id uuid,
  text_sealed bytea not null,
  written_at timestamptz not null,
  told boolean not null
);

create index letter_by_party on embargo.letter (party_id, written_at);
create index letter_untold on embargo.letter (written_at) where not told;

-- Who read which thing that a circle guards. A list of titles counts as one thing.
create table embargo.reading (
  about uuid not null,
  thing_id uuid not null,
  by_kind text not null,
  by_id uuid not null,
  at timestamptz not null
);

create index reading_by_about on embargo.reading (about, at);
create index reading_by_reader on embargo.reading (by_id, at);

-- Somebody read far more than usual; two others are told.
create table embargo.reading_alarm (
  id uuid primary key,
  code text not null unique,
  reader_id uuid not null,
  day date not null,
  raised_at timestamptz not null,
  items int not null,
  usual int not null,
  unique (reader_id, day)
);

create table embargo.reading_alarm_to (
  alarm_id uuid not null references embargo.reading_alarm (id),
  person_id uuid not null,
  seen_at timestamptz,
  primary key (alarm_id, person_id)
);

grant select, insert, update on embargo.party, embargo.invitation, embargo.guest_session,
  embargo.offer, embargo.consent, embargo.leak, embargo.runbook_step, embargo.notice, embargo.task,
  embargo.letter, embargo.reading_alarm_to to bellbuoy_desk;
grant select, insert on embargo.reading, embargo.reading_alarm to bellbuoy_desk;

-- The counter reads what was laid out, adds letters and answers, and marks tasks as done.
grant usage on schema embargo to bellbuoy_counter;
grant select (id, code, circle_id, kind, name_sealed, until, revoked_at) on embargo.party
  to bellbuoy_counter;
grant select, update (tries, used_at) on embargo.invitation to bellbuoy_counter;
grant select, insert, update (seen_at, ended_at) on embargo.guest_session to bellbuoy_counter;
grant select (id, state, end_local, end_zone, end_rules, end_at, ended_at) on embargo.embargo
  to bellbuoy_counter;
grant select (id, embargo_id, kind, end_local, end_zone, end_rules, end_at, state, made_at)
  on embargo.offer to bellbuoy_counter;
grant select, insert on embargo.consent to bellbuoy_counter;
grant select (id, circle_id, text_sealed, from_at, withdrawn_at) on embargo.notice
  to bellbuoy_counter;
grant select (id, code, party_id, text_sealed, made_at, done_at), update (done_at) on embargo.task
  to bellbuoy_counter;
grant select, insert on embargo.letter to bellbuoy_counter;
grant insert on embargo.leak, embargo.reading to bellbuoy_counter;
