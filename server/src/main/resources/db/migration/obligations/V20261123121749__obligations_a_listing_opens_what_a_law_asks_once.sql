-- obligations: a case whose id stands in the public catalogue of exploited vulnerabilities opens what the law asks, once for each
-- case and id. The row says that it was done, whatever became of it since.
create table obligations.listed (
  subject_id uuid not null,
  cve text not null,
  aware_at timestamptz not null,
  primary key (subject_id, cve)
);

grant select, insert on obligations.listed to bellbuoy_desk;
