-- A case that follows from another. Whoever may not know of one of them learns nothing of it here.
create table cases.relation (
  case_id uuid not null references cases.case_file (id),
  kind text not null check (kind in ('INCOMPLETE_FIX_OF')),
  other_id uuid not null references cases.case_file (id),
  related_at timestamptz not null,
  primary key (case_id, kind, other_id),
  check (case_id <> other_id)
);

create index relation_by_other on cases.relation (other_id);

grant select, insert on cases.relation to bellbuoy_desk;
