-- As the account of letters has it.
alter table delivery.mailbox drop constraint mailbox_only_one_key;
create unique index mailbox_only_one on delivery.mailbox (only_one) where only_one;
