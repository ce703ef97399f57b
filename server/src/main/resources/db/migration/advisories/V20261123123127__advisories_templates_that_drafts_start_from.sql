-- Reusable words of the house. They are sealed under a key of their own and belong to no case.
create table advisories.template (
  id uuid primary key,
  code text not null unique,
  words_sealed bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  retired_at timestamptz,
  version bigint not null
);

grant select, insert, update on advisories.template to bellbuoy_desk;
