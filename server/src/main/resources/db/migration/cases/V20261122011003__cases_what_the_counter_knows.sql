-- Of a case with a living invitation: its number and how far it is. No words.
create view cases.at_counter as
  select c.code, c.state, c.embargo_id
    from cases.case_file c
   where exists (select 1 from embargo.party p
                  where p.circle_id = c.embargo_id and p.kind <> 'REPORTER'
                    and p.revoked_at is null);

grant usage on schema cases to bellbuoy_counter;
grant select on cases.at_counter to bellbuoy_counter;
