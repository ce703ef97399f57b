-- correspondence: knows whence a key came
-- What is there already came by mail, or one of us typed it, which nobody noted.
alter table correspondence.known_key
  add column source text not null default 'MAIL'
    check (source in ('MAIL', 'UPLOAD', 'DESK', 'DIRECTORY')),
  add column doubt text
    check (doubt in ('NO_ADDRESS', 'NAMES_ANOTHER', 'LATER', 'TAKES_NOTHING'));
alter table correspondence.known_key alter column source drop default;
