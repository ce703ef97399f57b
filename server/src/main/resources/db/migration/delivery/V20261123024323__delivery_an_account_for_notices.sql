-- Notices leave by an account and a key of their own, from another domain than receipts and answers.
alter table delivery.mail_account add kind text not null default 'CORRESPONDENCE'
  check (kind in ('CORRESPONDENCE', 'NOTICES'));
alter table delivery.mail_account alter kind drop default;
drop index delivery.mail_account_only_one;
alter table delivery.mail_account drop column only_one;
create unique index mail_account_kind on delivery.mail_account (kind);

alter table delivery.mail_key add kind text not null default 'CORRESPONDENCE'
  check (kind in ('CORRESPONDENCE', 'NOTICES'));
alter table delivery.mail_key alter kind drop default;
drop index delivery.mail_key_signs;
create unique index mail_key_signs on delivery.mail_key (kind) where state = 'SIGNS';

alter table delivery.letter add kind text not null default 'CORRESPONDENCE'
  check (kind in ('CORRESPONDENCE', 'NOTICES'));
alter table delivery.letter alter kind drop default;
