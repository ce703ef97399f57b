package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.kernel.Flaw;
import org.jspecify.annotations.Nullable;

/// What a file holds, and what becomes of it.
///
/// @param flaws what is wrong with it, each with its place; nothing is stored while there is any
public record BroughtIn(List<Line> lines, List<Flaw> flaws) {

  public BroughtIn {
    lines = List.copyOf(lines);
    flaws = List.copyOf(flaws);
  }

  public static final BroughtIn NOTHING = new BroughtIn(List.of(), List.of());

  /// One report of the file.
  ///
  /// @param place where it stands there
  /// @param known whether it was brought in before, and is left as it is
  /// @param number the report's, once there is one
  public record Line(String place, String what, boolean known, @Nullable String number) {}

  /// How many are new.
  public long fresh() {
    return lines.stream().filter(line -> !line.known()).count();
  }

  /// Try it, or do it.
  public enum Mode {
    /// Says what would happen and stores nothing.
    PREVIEW,
    APPLY
  }
}
