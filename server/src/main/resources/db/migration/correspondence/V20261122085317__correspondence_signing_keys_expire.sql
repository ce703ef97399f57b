-- For how many days ahead the end of a key was warned of; null before the first warning.
alter table correspondence.pgp_key add column warned_days integer;
