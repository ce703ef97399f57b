package org.bellbuoy.search;

import java.util.List;
import java.util.Map;

/// What a search came to, as far as this viewer may know.
///
/// @param hits the best first
/// @param total how many there are in all
/// @param kinds how many of each kind the words alone would find
/// @param states how many in each state the words alone would find
/// @param progress how far the index has read
public record Found(
    List<Hit> hits,
    int total,
    Map<String, Integer> kinds,
    Map<String, Integer> states,
    IndexProgress progress) {

  public Found {
    hits = List.copyOf(hits);
  }
}
