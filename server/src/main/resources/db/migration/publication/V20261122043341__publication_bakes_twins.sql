-- Advisories get twins in OSV, OpenVEX and CycloneDX: what is public already is baked once more.
update publication.tree set stale = true;
