package org.bellbuoy.publication.page;

import java.util.List;

/// What is often reported and is no vulnerability, each with its reason.
public record NonFindingsPage(List<Line> lines) {

  public NonFindingsPage {
    lines = List.copyOf(lines);
  }

  /// One of them.
  public record Line(String what, String why) {}
}
