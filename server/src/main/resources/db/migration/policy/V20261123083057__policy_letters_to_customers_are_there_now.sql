-- What is meant for later and is there now: notices reach customers.
update policy.surfaces set meant = array_remove(meant, 'CUSTOMER_LETTERS');
