-- notices: customers left out by two persons
-- Who is not told of a revision, and why: proposed by one, confirmed by another, until the notice goes. Nothing is deleted.
create table notices.exclusion (
  id uuid primary key,
  advisory_id uuid not null,
  revision_id uuid not null,
  customer_id uuid not null,
  scope_id uuid not null,
  reason text not null check (reason in
    ('NO_CUSTOMER_ANY_MORE', 'RUNS_IT_NO_MORE', 'WRONG_ENTRY', 'TOLD_BY_A_PERSON', 'AT_THEIR_WISH', 'AUTHORITY_ORDER')),
  words_sealed bytea not null,
  by_kind text not null,
  by_id uuid not null,
  at timestamptz not null,
  confirmed_by_kind text,
  confirmed_by_id uuid,
  confirmed_at timestamptz,
  alone boolean not null,
  taken_back_by_kind text,
  taken_back_by_id uuid,
  taken_back_at timestamptz,
  version bigint not null,
  constraint exclusion_confirmed_by_somebody check (
    (confirmed_at is null) = (confirmed_by_id is null) and (confirmed_at is null) = (confirmed_by_kind is null)),
  constraint exclusion_taken_back_by_somebody check (
    (taken_back_at is null) = (taken_back_by_id is null) and (taken_back_at is null) = (taken_back_by_kind is null))
);

create unique index exclusion_once on notices.exclusion (revision_id, customer_id) where taken_back_at is null;
create index exclusion_of_advisory on notices.exclusion (advisory_id);

alter table notices.concerned add column exclusion_id uuid references notices.exclusion (id);
alter table notices.concerned drop constraint concerned_reached_check;
alter table notices.concerned add constraint concerned_reached_check check (reached in
  ('WRITTEN', 'BY_HAND', 'INFORMED', 'UNREACHABLE', 'STOPPED', 'LEFT_OUT'));

grant select, insert, update on notices.exclusion to bellbuoy_desk;
