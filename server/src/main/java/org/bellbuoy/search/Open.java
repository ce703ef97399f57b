package org.bellbuoy.search;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.embargo.EmbargoId;

/// The marks that open for a viewer at this moment.
///
/// @param wide the marks of [Guard] that are no circle
/// @param circles those the viewer is in
record Open(Set<UUID> wide, Set<EmbargoId> circles) {

  boolean isEmpty() {
    return wide.isEmpty() && circles.isEmpty();
  }

  int size() {
    return wide.size() + circles.size();
  }

  boolean lets(UUID mark) {
    return wide.contains(mark) || circles.contains(new EmbargoId(mark));
  }

  Stream<UUID> marks() {
    return Stream.concat(wide.stream(), circles.stream().map(EmbargoId::value));
  }
}
