grant usage on schema web to bellbuoy_counter;
grant select, insert, update on web.idempotency to bellbuoy_counter;
