-- Rules of the queue: what lowers a place, puts a tag on, or points to a known non-finding. Each change is a row of its own, so
-- nothing of a rule is ever lost; the latest row of an id is how it stands.
create table intake.queue_rule (
  id uuid not null,
  version bigint not null,
  by_id uuid not null,
  at timestamptz not null,
  retired boolean not null,
  lowers boolean not null,
  rule_sealed bytea not null,
  primary key (id, version)
);

-- Which reports a rule has met. What it does to them follows from the rule as it stands.
create table intake.rule_match (
  report_id uuid not null references intake.report (id),
  rule_id uuid not null,
  primary key (report_id, rule_id)
);

create index rule_match_by_rule on intake.rule_match (rule_id);

grant select, insert on intake.queue_rule to bellbuoy_desk;
grant update (rule_sealed) on intake.queue_rule to bellbuoy_desk;
grant select, insert, delete on intake.rule_match to bellbuoy_desk;
