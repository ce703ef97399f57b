package org.bellbuoy.advisories;

import org.bellbuoy.standards.facts.AdvisoryFacts;

/// What the world reads of one advisory, and of which of its revisions.
public record PublishedAdvisory(AdvisoryId id, RevisionId revision, AdvisoryFacts facts) {}
