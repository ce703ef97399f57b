-- sightings: lists are fetched by themselves, once an administrator says so. The addresses are those of their makers, and are
-- asked for nothing until then.
alter table sightings.source
  add column fetches boolean not null default false,
  add column inside boolean not null default false,
  add column address text not null default '',
  add column tag text not null default '',
  add column changed text not null default '',
  add column asked_at timestamptz,
  add column next_at timestamptz not null default '2026-11-23T00:00:00Z',
  add column outcome text not null default 'NEVER',
  add column version bigint not null default 0;

update sightings.source
   set address = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json'
 where list = 'KEV';
update sightings.source
   set address = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz'
 where list = 'EPSS';
