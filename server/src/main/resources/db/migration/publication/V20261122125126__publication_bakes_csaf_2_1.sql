-- Advisories get a document in CSAF 2.1 beside that in 2.0: what is public already is baked once more.
update publication.tree set stale = true;
