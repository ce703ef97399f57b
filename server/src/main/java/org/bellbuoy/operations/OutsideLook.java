package org.bellbuoy.operations;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.outside.Severity;
import org.jspecify.annotations.Nullable;

/// What the house saw when it last looked at itself from outside. All of it is public.
///
/// @param on whether it looks at all
/// @param at when, or null while it has not looked yet
/// @param reached whether it reached its own public address
/// @param documents how many documents it checked
/// @param causes what is wrong, the worst first, and then what could not be looked at
public record OutsideLook(
    boolean on,
    @Nullable Instant at,
    boolean reached,
    int requests,
    int documents,
    int pages,
    List<Line> causes) {

  public OutsideLook {
    causes = List.copyOf(causes);
  }

  /// One thing to mend.
  ///
  /// @param count at how many places it shows
  public record Line(String id, Severity severity, String address, String sentence, int count) {}

  /// Whether something is wrong that those who run the house should know of.
  public boolean wrong() {
    return on && at != null && reached && !wrongs().isEmpty();
  }

  public List<Line> wrongs() {
    return causes.stream().filter(each -> each.severity() != Severity.NOTE).toList();
  }

  public List<Line> notes() {
    return causes.stream().filter(each -> each.severity() == Severity.NOTE).toList();
  }
}
