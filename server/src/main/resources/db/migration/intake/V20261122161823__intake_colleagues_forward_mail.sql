-- The domains at which colleagues write to us, besides the addresses of those who sign in here.
create table intake.staff_domain (
  domain text primary key,
  listed_at timestamptz not null
);

grant select, insert, delete on intake.staff_domain to bellbuoy_desk;

-- Who forwarded a message and what they wrote with it; empty for what came by itself.
alter table intake.mail add column forwarded_sealed bytea;
