-- When data keys are renewed the same value is sealed anew; nothing else of the row may change.
grant update (private_sealed) on audit.checkpoint_key to bellbuoy_desk;
