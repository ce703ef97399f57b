-- Tests of our own are thrown away with the canaries.
create index report_trials on intake.report (arrived_at) where source = 'TRIAL';
