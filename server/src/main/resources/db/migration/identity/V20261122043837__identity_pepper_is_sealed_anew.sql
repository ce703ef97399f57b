-- When data keys are renewed the same key is sealed anew.
grant update (key_sealed) on identity.pepper to bellbuoy_desk;
