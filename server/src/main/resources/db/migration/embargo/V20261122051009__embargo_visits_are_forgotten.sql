-- By the rules of retention, long after they were over.
grant delete on embargo.guest_session to bellbuoy_desk;
grant delete on embargo.invitation to bellbuoy_desk;
