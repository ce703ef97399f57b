-- The account is bound to an id like every sealed thing, so that its key can be renewed.
alter table delivery.mail_account add id uuid not null default '00000000-0000-7000-8000-0000000e9d25';
alter table delivery.mail_account alter id drop default;
alter table delivery.mail_account drop constraint mail_account_pkey;
alter table delivery.mail_account add primary key (id);
create unique index mail_account_only_one on delivery.mail_account (only_one) where only_one;

-- Letters go with what they are about.
create index letter_by_about on delivery.letter (about_id);
grant delete on delivery.letter to bellbuoy_desk;
