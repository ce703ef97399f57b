-- How a clock's time is counted, so that a pause can be added in the same measure.
alter table deadlines.clock add counted text not null default 'ELAPSED'
    check (counted in ('BUSINESS', 'ELAPSED', 'AGREED'));
update deadlines.clock set counted = 'BUSINESS' where kind in ('HUMAN_ANSWER', 'TRIAGE_DECISION');

-- When a clock's time was first seen to be up while it ran. Set once, and never taken back.
alter table deadlines.clock add broke_at timestamptz;
update deadlines.clock set broke_at = due_at where stopped_at > due_at;
update deadlines.clock c
   set broke_at = m.told_at
  from deadlines.mark m
 where m.clock_id = c.id and m.percent = 100 and m.told_at is not null and c.broke_at is null;

-- A pause has a reason out of a closed list, and an end. What was due before stands beside it.
create table deadlines.pause (
    id         uuid        primary key,
    clock_id   uuid        not null references deadlines.clock,
    reason     text        not null,
    by_id      uuid        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    ended_at   timestamptz,
    due_before timestamptz not null,
    check (from_at < until_at)
);
create unique index pause_that_lasts on deadlines.pause (clock_id) where ended_at is null;
create index pause_by_clock on deadlines.pause (clock_id);
create index pause_by_end on deadlines.pause (until_at) where ended_at is null;

-- When the clocks were last looked at, and when the time between two looks was not what it is.
create table deadlines.look (
    only_one boolean primary key check (only_one),
    at       timestamptz not null
);
create table deadlines.gap (
    id      uuid primary key,
    from_at timestamptz not null,
    to_at   timestamptz not null,
    number  bigint generated always as identity
);

grant update (due_at, broke_at) on deadlines.clock to bellbuoy_desk;
grant update (at) on deadlines.mark to bellbuoy_desk;
grant select, insert on deadlines.pause, deadlines.gap to bellbuoy_desk;
grant update (ended_at) on deadlines.pause to bellbuoy_desk;
grant select, insert, update on deadlines.look to bellbuoy_desk;
