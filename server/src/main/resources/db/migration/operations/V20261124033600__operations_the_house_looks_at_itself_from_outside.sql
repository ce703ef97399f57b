-- operations: the house looks at itself from outside. One row: when to look again, and what was seen; all of it is public.
create table operations.outside_look (
  one boolean primary key default true check (one),
  next_at timestamptz not null,
  looked_at timestamptz,
  reached boolean not null default false,
  requests integer not null default 0,
  documents integer not null default 0,
  pages integer not null default 0,
  causes jsonb not null default '[]'
);

insert into operations.outside_look (next_at) values ('2026-11-24T00:00:00Z');

grant select, update on operations.outside_look to bellbuoy_desk;
