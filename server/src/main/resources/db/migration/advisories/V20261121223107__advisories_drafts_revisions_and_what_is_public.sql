create schema if not exists advisories;

-- What an advisory is, in clear; what it says lies sealed in its revisions until it is public.
-- circle_id is null for what was public before it came here (an import): there is nothing to guard.
create table advisories.advisory (
  id uuid primary key,
  code text not null unique,
  origin text not null check (origin in ('WRITTEN', 'IMPORTED')),
  state text not null
    check (state in ('UNPUBLISHED', 'INTERIM', 'FINAL', 'SUPERSEDED', 'WITHDRAWN')),
  circle_id uuid references embargo.embargo (id),
  case_id uuid,
  tracking_id text unique,
  file_name text unique,
  initial_release timestamptz,
  current_release timestamptz,
  next_update_by timestamptz,
  opened_at timestamptz not null,
  version bigint not null,
  check ((tracking_id is null) = (file_name is null)),
  check ((state = 'UNPUBLISHED') = (initial_release is null)),
  check (origin = 'IMPORTED' or circle_id is not null)
);

create index advisory_by_circle on advisories.advisory (circle_id);
create index advisory_by_case on advisories.advisory (case_id);

create table advisories.revision (
  id uuid primary key,
  advisory_id uuid not null references advisories.advisory (id),
  number integer not null,
  kind text not null check (kind in ('PRELIMINARY', 'RELEASE', 'THREAT', 'PRE_FIX')),
  purpose text not null check (purpose in ('CONTENT', 'WITHDRAWAL', 'SUPERSESSION')),
  state text not null
    check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'ABANDONED')),
  particulars_sealed bytea not null,
  frozen_sealed bytea,
  content_hash text,
  released_as timestamptz,
  started_by uuid not null,
  submitted_by uuid,
  approved_by uuid,
  started_at timestamptz not null,
  submitted_at timestamptz,
  approved_at timestamptz,
  published_at timestamptz,
  preview_seen_by uuid,
  version bigint not null,
  unique (advisory_id, number),
  check (state in ('DRAFT', 'ABANDONED') or (frozen_sealed is not null and content_hash is not null)),
  check (state not in ('APPROVED', 'PUBLISHED') or approved_by is not null),
  check (approved_by is null or approved_by <> submitted_by)
);

-- At most one revision of an advisory is under way.
create unique index revision_under_way on advisories.revision (advisory_id)
  where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');

-- One row per section, so that two people can write at once. `author` is whoever wrote it last.
create table advisories.section (
  revision_id uuid not null references advisories.revision (id),
  name text not null,
  text_sealed bytea not null,
  author uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  primary key (revision_id, name)
);

-- Everybody who wrote on a revision: none of them may approve it.
create table advisories.writer (
  revision_id uuid not null references advisories.revision (id),
  person_id uuid not null,
  primary key (revision_id, person_id)
);

-- What the world may read, in clear because it is public.
create table advisories.published (
  advisory_id uuid primary key references advisories.advisory (id),
  revision_id uuid not null references advisories.revision (id),
  tracking_id text not null unique,
  initial_release timestamptz not null,
  current_release timestamptz not null,
  facts text not null
);

-- The next free number of each series of advisory numbers, such as SA2026.
create table advisories.numbering (
  series text primary key,
  next integer not null
);

grant usage on schema advisories to bellbuoy_desk;
grant select, insert, update on advisories.advisory, advisories.revision, advisories.section,
  advisories.published, advisories.numbering to bellbuoy_desk;
grant select, insert on advisories.writer to bellbuoy_desk;
