-- cases: what a legal hold is for and why it ended
-- A hold from before was placed without saying for what; to keep records is what it did.
alter table cases.hold add column ground text not null default 'DUTY';
alter table cases.hold alter column ground drop default;
alter table cases.hold add column end_sealed bytea;
