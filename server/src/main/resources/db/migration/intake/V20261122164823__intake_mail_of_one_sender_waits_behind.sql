-- Mail of a sender who writes very much is read behind the mail of others; it is read all the same, and none is lost.
alter table intake.mail add column behind boolean not null default false;

drop index intake.mail_waiting;
create index mail_to_read on intake.mail (behind, id) where state = 'ARRIVED';
