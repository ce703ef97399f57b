-- advisories: translations of sections each with its review
-- `original_sealed` is what was translated, word for word: a translation holds for these words only.
create table advisories.translation (
  id uuid primary key,
  advisory_id uuid not null references advisories.advisory (id),
  language text not null,
  passage text not null,
  original_sealed bytea not null,
  text_sealed bytea not null,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'REVIEWED', 'WITHDRAWN')),
  version bigint not null,
  unique (advisory_id, language, passage)
);

-- Who did what to a translation, in order; nobody who wrote on it may review it.
create table advisories.translation_deed (
  translation_id uuid not null references advisories.translation (id),
  version bigint not null,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'REVIEWED', 'WITHDRAWN')),
  wrote boolean not null,
  alone boolean not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (translation_id, version)
);

alter table advisories.published add column translations text not null default '[]';

grant select, insert, update on advisories.translation to bellbuoy_desk;
grant select, insert on advisories.translation_deed to bellbuoy_desk;
