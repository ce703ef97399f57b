-- Programs and chats outside that are told, in a neutral sentence, that something waits.
create table delivery.hook (
  id uuid primary key,
  code text not null unique,
  kind text not null check (kind in ('WEBHOOK', 'SLACK', 'TEAMS', 'MATRIX')),
  hook_sealed bytea not null,
  made_at timestamptz not null
);

-- What waits to be said there, and how far it has come. What is said holds no word of a case.
create table delivery.hook_post (
  id uuid primary key,
  hook_id uuid not null references delivery.hook on delete cascade,
  event text not null,
  about_id uuid not null,
  signal_sealed bytea not null,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  tries integer not null,
  next_at timestamptz not null,
  queued_at timestamptz not null,
  ended_at timestamptz,
  status integer,
  unique (hook_id, event, about_id)
);

create index hook_post_due on delivery.hook_post (next_at, id) where state in ('QUEUED', 'SENDING');

grant select, insert, update, delete on delivery.hook, delivery.hook_post to bellbuoy_desk;
