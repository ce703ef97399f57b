-- When the bytes of a mail were thrown away that was a canary of ours.
alter table intake.mail add column erased_at timestamptz;

create index mail_old_canaries on intake.mail (arrived_at) where state = 'CANARY' and erased_at is null;
