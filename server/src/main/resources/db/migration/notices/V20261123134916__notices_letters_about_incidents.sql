-- notices: letters about incidents
-- A notice tells of a published revision, or of one edition of letters about an incident. Of the latter the words lie sealed,
-- and nothing else of it is said here.
alter table notices.notice alter column advisory_id drop not null;
alter table notices.notice alter column revision_id drop not null;
alter table notices.notice add column incident_id uuid;
alter table notices.notice add column edition_id uuid unique;
alter table notices.notice add column words_sealed bytea;
alter table notices.notice add constraint notice_of_one_thing check (
  (revision_id is null) <> (edition_id is null)
  and (advisory_id is null) = (revision_id is null)
  and (incident_id is null) = (edition_id is null)
  and (words_sealed is null) = (edition_id is null));

create index notice_of_incident on notices.notice (incident_id) where incident_id is not null;
