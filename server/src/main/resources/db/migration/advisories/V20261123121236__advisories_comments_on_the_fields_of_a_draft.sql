-- What members of the circle say to each other about one field of a draft. It stays at the desk.
create table advisories.comment (
  id uuid primary key,
  code text not null unique,
  advisory_id uuid not null references advisories.advisory (id),
  revision_id uuid not null references advisories.revision (id),
  answers uuid references advisories.comment (id),
  field text,
  text_sealed bytea not null,
  author uuid not null,
  said_at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  check ((answers is null) = (field is not null)),
  check ((resolved_by is null) = (resolved_at is null)),
  check (answers is null or resolved_at is null)
);

create index comment_by_advisory on advisories.comment (advisory_id);

grant select, insert, update on advisories.comment to bellbuoy_desk;
