-- The registry of news that listeners have not finished with yet. Payloads hold ids, enums and instants only.
create schema events;

create table events.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);

create index event_publication_by_event on events.event_publication using hash (serialized_event);
create index event_publication_by_completion on events.event_publication (completion_date);

grant usage on schema events to bellbuoy_desk;
grant select, insert, update, delete on events.event_publication to bellbuoy_desk;
