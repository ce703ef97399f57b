package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.facts.Revision;

/// What an advisory had behind it when it came here: when it was first said, and the revisions
/// before the one that was brought in, the oldest first.
public record PublishedBefore(Instant firstReleased, List<Revision> revisions) {

  public PublishedBefore {
    revisions = List.copyOf(revisions);
  }
}
