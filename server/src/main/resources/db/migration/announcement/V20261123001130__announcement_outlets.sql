-- Places outside where a text about an advisory is put: trackers, notes, blogs, social networks.
-- Address, account and secret lie sealed.
create schema announcement;

create table announcement.outlet (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  what text not null check (what in ('ISSUE', 'RELEASE_NOTES', 'BLOG', 'SOCIAL')),
  outlet_sealed bytea not null,
  made_at timestamptz not null
);

grant usage on schema announcement to bellbuoy_desk;
grant select, insert, update, delete on announcement.outlet to bellbuoy_desk;
