create schema if not exists deadlines;

create table deadlines.calendar (
    id       uuid primary key,
    standard boolean not null unique check (standard),
    zone     text    not null,
    opens    time    not null,
    closes   time    not null,
    days     text[]  not null,
    country  text    not null,
    part     text    not null,
    version  bigint  not null default 0,
    check (opens < closes)
);
insert into deadlines.calendar (id, standard, zone, opens, closes, days, country, part)
values ('00000000-0000-7000-8000-0000000000ca', true, 'UTC', '09:00', '17:00',
        array ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], '', '');

create table deadlines.own_holiday (
    day date primary key
);

-- Rules are dated: a newer row counts for clocks that start later.
create table deadlines.rule (
    kind          text        not null,
    valid_from    timestamptz not null,
    business_days integer check (business_days > 0),
    elapsed_hours integer check (elapsed_hours > 0),
    source        text        not null,
    primary key (kind, valid_from),
    check (num_nonnulls(business_days, elapsed_hours) = 1)
);
insert into deadlines.rule (kind, valid_from, business_days, elapsed_hours, source)
values ('HUMAN_ANSWER', '1970-01-01T00:00Z', 1, null, 'POLICY'),
       ('TRIAGE_DECISION', '1970-01-01T00:00Z', 5, null, 'OWN_DEFAULT'),
       ('STATUS_TO_REPORTER', '1970-01-01T00:00Z', null, 336, 'OWN_DEFAULT'),
       ('DISABLE_DECISION', '1970-01-01T00:00Z', null, 24, 'OWN_DEFAULT'),
       ('EXPLOITED_FIX', '1970-01-01T00:00Z', null, 168, 'OWN_DEFAULT'),
       ('DISCLOSURE', '1970-01-01T00:00Z', null, 2160, 'OWN_DEFAULT'),
       ('CVE_RECORD', '1970-01-01T00:00Z', null, 72, 'CNA_RULES'),
       ('RISK_REVIEW', '1970-01-01T00:00Z', null, 4320, 'OWN_DEFAULT');

-- Started at, due at and stopped at are facts and never change once set; no row is deleted.
create table deadlines.clock (
    id         uuid primary key,
    kind       text        not null,
    subject_id uuid        not null,
    started_at timestamptz not null,
    due_at     timestamptz not null,
    stopped_at timestamptz,
    zone_rules text        not null
);
create unique index clock_that_runs on deadlines.clock (subject_id, kind)
    where stopped_at is null;
create index clock_by_due on deadlines.clock (due_at) where stopped_at is null;
create index clock_by_subject on deadlines.clock (subject_id);

create table deadlines.mark (
    clock_id uuid        not null references deadlines.clock,
    percent  integer     not null,
    at       timestamptz not null,
    told_at  timestamptz,
    primary key (clock_id, percent)
);
create index mark_to_tell on deadlines.mark (at) where told_at is null;

grant usage on schema deadlines to bellbuoy_desk, bellbuoy_street;
grant select on deadlines.calendar, deadlines.own_holiday, deadlines.rule
    to bellbuoy_desk, bellbuoy_street;
grant update on deadlines.calendar to bellbuoy_desk;
grant insert, delete on deadlines.own_holiday to bellbuoy_desk;
grant select, insert on deadlines.clock, deadlines.mark to bellbuoy_desk;
grant update (stopped_at) on deadlines.clock to bellbuoy_desk;
grant update (told_at) on deadlines.mark to bellbuoy_desk;
