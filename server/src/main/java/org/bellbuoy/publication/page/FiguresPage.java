package org.bellbuoy.publication.page;

import java.util.List;

/// What came in each year and how it was answered, the latest first.
public record FiguresPage(List<Line> years) {

  public FiguresPage {
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param median in business hours; empty where too many wait for an answer
  public record Line(
      int year,
      int reports,
      int spam,
      String median,
      String slow,
      int percentInTime,
      int advisories) {}
}
