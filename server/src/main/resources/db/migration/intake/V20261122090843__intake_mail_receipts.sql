-- What became of the automatic receipt for a message, and by what the same message is known when it
-- comes by another way.
alter table intake.mail add receipt text;
alter table intake.mail add essence_sha256 bytea;

-- To whom something automatic went within the hour: a hash that is dropped after it.
create table intake.mail_told (
  whom_sha256 bytea primary key,
  told_at timestamptz not null
);

create index mail_told_by_time on intake.mail_told (told_at);

grant select, insert, update, delete on intake.mail_told to bellbuoy_desk;
