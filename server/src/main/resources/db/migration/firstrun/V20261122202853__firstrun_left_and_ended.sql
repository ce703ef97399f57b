-- What was left for another day; when the test was answered and taken out of every list.
alter table firstrun.kept add column said text not null default 'KEPT';
alter table firstrun.trial add column answered_at timestamptz, add column ended_at timestamptz;
grant update on firstrun.kept, firstrun.trial to bellbuoy_desk;
create index trial_tracking on firstrun.trial (tracking);
