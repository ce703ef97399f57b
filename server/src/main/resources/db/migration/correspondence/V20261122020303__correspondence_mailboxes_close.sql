-- With a thread that is erased its mailbox goes, so that nobody writes into it any more.
grant delete on correspondence.mailbox to bellbuoy_desk;
grant delete on correspondence.mailbox_item to bellbuoy_desk;
