package org.bellbuoy.publication;

import java.util.Map;

/// Knows the moments of cases of which the world can read; filled where all rooms are in sight.
public interface PublishedWork {

  /// The moments of every case whose first advisory became public in a year (UTC), by the tracking
  /// id of that advisory. Of a case of which nothing is public it must say nothing.
  Map<String, CaseTimes> firstPublishedIn(int year);
}
