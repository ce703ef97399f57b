-- What we judged about each case. Every word is sealed in the case's own scope; only the level stands in clear.
create schema assessment;

create table assessment.assessment (
  case_id uuid primary key references cases.case_file (id),
  level text,
  judgement_sealed bytea,
  affected_sealed bytea,
  exploitation_sealed bytea,
  remedies_sealed bytea,
  changed_at timestamptz not null,
  version bigint not null
);

grant usage on schema assessment to bellbuoy_desk;
grant select, insert, update on assessment.assessment to bellbuoy_desk;
