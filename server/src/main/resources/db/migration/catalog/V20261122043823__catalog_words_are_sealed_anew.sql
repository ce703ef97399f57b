-- When data keys are renewed the same words are sealed anew; nothing else of a line may change.
grant update (detail_sealed) on catalog.history to bellbuoy_desk;
