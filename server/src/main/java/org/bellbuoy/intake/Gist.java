package org.bellbuoy.intake;

/// What a report is about, in one line of a list.
///
/// @param product as the reporter named it, or empty
/// @param words how the report begins
public record Gist(String product, String words) {

  private static final int MOST = 120;

  static Gist of(Content content) {
    String line = content.what().strip().replaceAll("\\s+", " ");
    return new Gist(content.product(), line.length() <= MOST ? line : shortened(line));
  }

  /// Ends between two words where there is a gap to end in.
  private static String shortened(String line) {
    int gap = line.lastIndexOf(' ', MOST);
    int end = gap > 0 ? gap : line.offsetByCodePoints(0, line.codePointCount(0, MOST - 1));
    return line.substring(0, end) + "…";
  }
}
