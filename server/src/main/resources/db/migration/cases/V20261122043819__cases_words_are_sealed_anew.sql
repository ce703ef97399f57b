-- When data keys are renewed the same words are sealed anew; nothing else of a step may change.
grant update (text_sealed) on cases.step to bellbuoy_desk;
grant update (text_sealed) on cases.proposal to bellbuoy_desk;
