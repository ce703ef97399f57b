-- Others who work on the same flaw, under their own numbers, and what went to and fro. Names,
-- numbers and words are sealed in the case's scope.
create table fixes.counterpart (
  id uuid primary key,
  code text not null unique,
  case_id uuid not null references cases.case_file (id),
  kind text not null,
  name_sealed bytea not null,
  number_sealed bytea,
  named_at timestamptz not null,
  version bigint not null
);

create index counterpart_by_case on fixes.counterpart (case_id, id);

create table fixes.exchange (
  id uuid primary key,
  counterpart_id uuid not null references fixes.counterpart (id),
  kind text not null,
  happened_at timestamptz not null,
  noted_at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  text_sealed bytea not null
);

create index exchange_by_counterpart on fixes.exchange (counterpart_id, id);

grant select, insert, update on fixes.counterpart to bellbuoy_desk;
grant select, insert on fixes.exchange to bellbuoy_desk;
grant update (text_sealed) on fixes.exchange to bellbuoy_desk;
