package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.PlainTable;

/// What came in each year, how it was answered and how long the work took, the latest first.
public record FiguresPage(List<Line> years, List<Work> works) {

  public FiguresPage {
    years = List.copyOf(years);
    works = List.copyOf(works);
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

  /// How long the work of one year took.
  ///
  /// @param file the address of the raw series
  public record Work(int year, String file, List<Part> parts) {

    public Work {
      parts = List.copyOf(parts);
    }
  }

  /// One part of the way.
  public record Part(String title, List<Bar> bars, PlainTable table) {

    public Part {
      bars = List.copyOf(bars);
    }
  }

  /// A bar of the chart: the median beside the longest of all in this part, in minutes.
  public record Bar(String label, String words, long minutes, long most) {}
}
