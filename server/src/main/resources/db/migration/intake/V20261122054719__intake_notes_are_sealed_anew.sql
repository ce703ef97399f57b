-- When data keys are renewed the same words are sealed anew.
grant update (words_sealed) on intake.good_faith_note to bellbuoy_desk;
