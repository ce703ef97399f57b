-- announcement: what was put at an outlet is written down, and read back from then on: is it still there, does it say the same.
-- What it says and where lie sealed with its outlet, and are forgotten with it.
create table announcement.posting (
  id uuid primary key,
  outlet_id uuid not null references announcement.outlet (id) on delete cascade,
  advisory_id uuid not null,
  revision_id uuid not null,
  posting_sealed bytea not null,
  put_at timestamptz not null,
  finding text not null check (finding in ('UNREAD', 'SAME', 'REWORDED', 'DIFFERENT', 'GONE')),
  seen_at timestamptz,
  words_hash text not null,
  said_sealed bytea,
  trouble text,
  next_at timestamptz not null
);

create index posting_by_advisory on announcement.posting (advisory_id);
create index posting_by_next on announcement.posting (next_at);
create index posting_by_outlet on announcement.posting (outlet_id);

grant select, insert, update on announcement.posting to bellbuoy_desk;
