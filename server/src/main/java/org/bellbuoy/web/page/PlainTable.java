package org.bellbuoy.web.page;

import java.util.List;

/// A table of words and numbers that becomes a stack of cards on a phone. The first column names
/// the row.
public record PlainTable(String caption, List<Column> columns, List<List<String>> rows) {

  public PlainTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A heading and how its cells stand.
  public record Column(String label, boolean numeric) {

    public static Column text(String label) {
      return new Column(label, false);
    }

    public static Column number(String label) {
      return new Column(label, true);
    }
  }
}
