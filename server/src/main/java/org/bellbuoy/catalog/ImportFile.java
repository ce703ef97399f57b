package org.bellbuoy.catalog;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.catalog.ImportLine.Column;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.kernel.Reading;

/// Reads the text of a catalogue file into lines, or says which heading or quote is wrong.
final class ImportFile {

  static final int MOST_LINES = 5_001;
  private static final int MOST_CHARACTERS = 5_000_000;

  private ImportFile() {}

  static List<ImportLine> read(String text) {
    Reading reading = new Reading();
    List<Csv.Row> rows = rows(reading, text);
    reading.finish();
    List<Column> columns = columns(reading, rows.getFirst());
    for (Csv.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() > columns.size()) {
        reading.flaw(
            "line " + row.line(), at(row.line(), "It has more cells than the first line."));
      }
    }
    reading.finish();
    return rows.stream().skip(1).map(row -> ImportLine.of(columns, row)).toList();
  }

  private static List<Csv.Row> rows(Reading reading, String text) {
    if (text.length() > MOST_CHARACTERS) {
      reading.flaw("file", "A file may have at most 5 million characters.");
      return List.of();
    }
    try {
      List<Csv.Row> rows = Csv.read(text);
      if (rows.size() < 2 || rows.size() > MOST_LINES) {
        reading.flaw("file", "Send a first line with headings and 1 to 5,000 lines more.");
      }
      return rows;
    } catch (Csv.Broken broken) {
      reading.flaw("file", at(broken.line(), "A quote is opened here and never closed."));
      return List.of();
    }
  }

  private static List<Column> columns(Reading reading, Csv.Row first) {
    List<Column> columns = new ArrayList<>();
    for (String heading : first.cells()) {
      Column column = Column.of(Csv.heading(heading));
      if (column == null || columns.contains(column)) {
        String why = column == null ? "No column is called so: “" : "A column twice: “";
        reading.flaw("line 1", at(1, why + shortened(heading) + "”."));
      } else {
        columns.add(column);
      }
    }
    if (!columns.contains(Column.PRODUCT)) {
      reading.flaw("line 1", at(1, "The column “product” is missing."));
    }
    return columns;
  }

  static String at(int line, String sentence) {
    return "Line " + line + ": " + sentence;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
