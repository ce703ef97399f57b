-- In what words a reporter is thanked in public: proposed by us, agreed by the reporter, and only
-- what is agreed is ever printed.
create table intake.credit (
  report_id uuid primary key references intake.report (id),
  proposed_sealed bytea,
  proposed_at timestamptz,
  agreed_sealed bytea,
  agreed_at timestamptz,
  withdrawn_at timestamptz
);
grant select, insert, update on intake.credit to bellbuoy_desk;
