package org.bellbuoy.standards.outside;

import java.time.Duration;

/// How far a walk goes at most; it says where it stopped.
///
/// @param requests in all
/// @param documents of each folder, the latest first
/// @param pages that are read for links
/// @param time for all of it
public record Limits(int requests, int documents, int pages, Duration time) {

  /// Enough for a house of some hundred advisories, in a few minutes.
  public static final Limits ORDINARY = new Limits(4_000, 300, 150, Duration.ofMinutes(15));
}
