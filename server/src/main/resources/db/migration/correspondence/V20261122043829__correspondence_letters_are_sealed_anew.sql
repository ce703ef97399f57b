-- When data keys are renewed the same file is sealed anew, and when it is erased nothing is left of it.
grant update (name_sealed, content_sealed, size) on correspondence.attachment to bellbuoy_desk;
