package org.bellbuoy.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One thing as the index knows it, in memory only.
///
/// @param guard who may find it: the id of a circle, or one of the two marks of [Guard]
/// @param code what stands in its address
/// @param keys numbers under which it is known, such as a CVE ID
/// @param words everything else it says
/// @param essence the words by which it is compared with others
record Entry(
    UUID id,
    Kind kind,
    UUID guard,
    String code,
    List<String> keys,
    String title,
    String state,
    Instant at,
    List<String> words,
    String essence) {

  Entry {
    keys = List.copyOf(keys);
    words = List.copyOf(words);
  }
}
