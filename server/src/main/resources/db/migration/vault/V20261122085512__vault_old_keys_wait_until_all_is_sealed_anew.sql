-- The old keys of a scope go some time after everything was sealed anew, not after it was begun:
-- until then somebody may hold a value that was read before.
alter table vault.renewal add column resealed_at timestamptz;
