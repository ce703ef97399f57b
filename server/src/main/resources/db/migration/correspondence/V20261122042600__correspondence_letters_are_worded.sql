-- How a kind of letter is worded, in place of the wording that comes with the program. A version
-- never changes.
create table correspondence.letter_template (
  kind text not null,
  number bigint not null check (number > 0),
  text text not null,
  written_at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (kind, number)
);

grant select, insert on correspondence.letter_template to bellbuoy_desk;
