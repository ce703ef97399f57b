package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// How long the work behind one public advisory took: a line of the raw series that the world
/// reads.
///
/// @param advisory the tracking id of the first advisory of its case
/// @param level the highest that this advisory itself names as ours, or null where it names none
/// @param parts of the way that it has behind it, in their order
public record WorkTime(String advisory, @Nullable Severity level, List<Part> parts) {

  public WorkTime {
    parts = List.copyOf(parts);
  }

  /// @param minutes of elapsed time, nights and holidays too
  public record Part(Leg leg, long minutes) {}
}
