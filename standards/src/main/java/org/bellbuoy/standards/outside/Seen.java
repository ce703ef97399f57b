package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// What a walk saw.
///
/// @param causes what is wrong, the worst first; what was not looked at stands at the end
/// @param requests how often it asked
/// @param documents how many documents were checked whole
/// @param pages how many pages were read
/// @param reached whether anybody answered at all
public record Seen(
    URI base,
    Instant at,
    List<Cause> causes,
    int requests,
    int documents,
    int pages,
    boolean reached) {

  public Seen {
    causes = List.copyOf(causes);
  }

  /// Whether nothing is wrong.
  public boolean well() {
    return causes.stream().noneMatch(cause -> cause.severity().isWrong());
  }
}
