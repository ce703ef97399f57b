package org.bellbuoy.publication;

import java.time.Instant;
import java.util.UUID;

/// What was seen at one surface of an advisory, when, and for which of its revisions.
///
/// @param generation the generation of the public tree that was read
public record Sighting(
    Surface surface, UUID revision, Finding finding, long generation, Instant at) {

  public boolean equal() {
    return finding == Finding.EQUAL;
  }
}
