-- A thread that we began by mail with somebody outside; its subjects do not speak of their report.
alter table correspondence.thread add column outward boolean not null default false;
