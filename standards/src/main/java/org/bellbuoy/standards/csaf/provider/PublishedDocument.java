package org.bellbuoy.standards.csaf.provider;

import java.time.Instant;
import java.time.ZoneOffset;
import org.bellbuoy.standards.csaf.FileNames;

/// A published CSAF document as the indexes of a provider list it.
///
/// @param trackingId `/document/tracking/id`
/// @param summary one sentence for feed readers
public record PublishedDocument(
    String trackingId,
    String title,
    String summary,
    Instant initialRelease,
    Instant currentRelease) {

  /// Where the document lies below its folder: the year of its first release in UTC, and its name.
  public String path() {
    return folder() + "/" + FileNames.of(trackingId);
  }

  /// The year of the first release in UTC (requirement 11).
  public String folder() {
    return Integer.toString(initialRelease.atZone(ZoneOffset.UTC).getYear());
  }
}
