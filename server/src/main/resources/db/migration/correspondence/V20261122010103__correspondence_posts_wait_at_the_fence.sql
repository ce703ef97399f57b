-- Posted while nothing might leave the house; the reporter sees it once a person has let go.
alter table correspondence.mailbox_item add column held boolean not null default false;

create index mailbox_item_held on correspondence.mailbox_item (id) where held;

grant update (held) on correspondence.mailbox_item to bellbuoy_desk;
