-- Each door has a database user of its own. They belong to the whole server, so they may be there
-- already; whoever starts the house gives them their passwords and the right to sign in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'bellbuoy_desk') then
    create role bellbuoy_desk nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'bellbuoy_street') then
    create role bellbuoy_street nologin;
  end if;
end
$$;
