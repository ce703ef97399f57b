-- While a row is not lifted nothing of the case is erased.
create table cases.hold (
  id uuid primary key,
  case_id uuid not null references cases.case_file (id),
  reason_sealed bytea not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);

create unique index hold_stands on cases.hold (case_id) where lifted_at is null;

grant select, insert, update on cases.hold to bellbuoy_desk;
