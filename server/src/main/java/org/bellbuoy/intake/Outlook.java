package org.bellbuoy.intake;

import java.util.List;

/// What would become of a selection, without anything being done.
///
/// @param would those that would be put there
/// @param left those that would stay as they are
public record Outlook(List<Report> would, List<Left> left) {

  /// One report that would stay, and why.
  public record Left(String tracking, LeftOut why) {}

  public Outlook {
    would = List.copyOf(would);
    left = List.copyOf(left);
  }
}
