-- By the rules of retention, long after they were over.
grant delete on identity.session to bellbuoy_desk;
grant delete on identity.one_time_link to bellbuoy_desk;
