-- What an outsider read or did is witnessed in the outsider's own transaction.
grant usage on schema audit to bellbuoy_counter;
grant insert on audit.leaf, audit.leaf_salt, audit.pending to bellbuoy_counter;
