-- When data keys are renewed the same address is sealed anew, and when the reporter is erased nothing is left of it.
grant update (address_sealed) on correspondence.mail_address to bellbuoy_desk;
