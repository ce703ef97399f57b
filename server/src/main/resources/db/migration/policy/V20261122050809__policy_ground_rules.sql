-- What the policy is about, how we ask researchers to behave, what we do not count as a finding,
-- and whom to turn to when we are silent. All of it is public; a line each.
create table policy.ground_rules (
  only_one boolean primary key check (only_one),
  scope text not null,
  conduct text not null,
  non_findings text not null,
  escalation text not null,
  version bigint not null default 0
);
insert into policy.ground_rules (only_one, scope, conduct, non_findings, escalation)
values (true, '',
        'Act in good faith and comply with this policy.
Include as much information as possible, with full details about how to reproduce and validate the vulnerability, preferably with a proof of concept.
Give us a reasonable amount of time to correct the issue, before making it public.
Before you do security research against our web sites, let us know; we can provide you with access to a suitable test environment.',
        '', '');
grant select on policy.ground_rules to bellbuoy_desk, bellbuoy_street;
grant update on policy.ground_rules to bellbuoy_desk;
