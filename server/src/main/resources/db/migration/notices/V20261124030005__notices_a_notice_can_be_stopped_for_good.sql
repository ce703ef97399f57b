-- notices: a notice can be stopped for good
-- Whoever ends a notice says why. What had not left is never sent, and its row says so.
alter table notices.notice add column stopped_at timestamptz;
alter table notices.notice add column stopped_by_kind text;
alter table notices.notice add column stopped_by_id uuid;
alter table notices.notice add column stopped_sealed bytea;
alter table notices.notice drop constraint notice_state_check;
alter table notices.notice add constraint notice_state_check check (state in ('GOING', 'PAUSED', 'STOPPED'));
alter table notices.notice add constraint notice_stopped_by_somebody check (
  (state = 'STOPPED') = (stopped_at is not null)
  and (stopped_at is null) = (stopped_by_kind is null)
  and (stopped_at is null) = (stopped_by_id is null)
  and (stopped_at is null) = (stopped_sealed is null));

alter table notices.delivery drop constraint delivery_state_check;
alter table notices.delivery add constraint delivery_state_check check (state in
  ('PLANNED', 'QUEUED', 'DOT_PENDING', 'SENT', 'ACCEPTED', 'DEFERRED', 'BOUNCED', 'STOPPED'));

create index notice_stopped on notices.notice (id) where state = 'STOPPED';

alter table notices.concerned drop constraint concerned_reached_check;
alter table notices.concerned add constraint concerned_reached_check check (reached in
  ('WRITTEN', 'BY_HAND', 'INFORMED', 'UNREACHABLE', 'STOPPED'));
