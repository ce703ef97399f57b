package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;

/// Takes the text of a file of customers apart, or says what is wrong with the file as a whole.
final class CustomerFile {

  static final int MOST_LINES = 5_000;
  private static final int MOST_CHARACTERS = 5_000_000;
  private static final String FIELD = "csv";

  private CustomerFile() {}

  static List<CustomerLine> read(String text) {
    List<Csv.Row> rows = rows(text);
    List<Column> columns = columns(rows.getFirst());
    return rows.stream().skip(1).map(row -> line(columns, row)).toList();
  }

  private static List<Csv.Row> rows(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw flaw("A file may have at most 5 million characters. Bring it in by parts.");
    }
    try {
      List<Csv.Row> rows = Csv.readAny(text);
      if (rows.size() < 2 || rows.size() > MOST_LINES + 1) {
        throw flaw("Send a first line with headings and 1 to 5,000 lines more.");
      }
      return rows;
    } catch (Csv.Broken broken) {
      throw flaw("Line " + broken.line() + ": A quote is opened here and never closed.");
    }
  }

  private static List<Column> columns(Csv.Row first) {
    Reading reading = new Reading();
    List<Column> columns = new ArrayList<>();
    for (String heading : first.cells()) {
      Optional<Column> column = Column.of(Csv.heading(heading));
      if (column.isEmpty() || columns.contains(column.get())) {
        reading.flaw(
            FIELD,
            (column.isEmpty() ? "No column is called so: “" : "A column twice: “")
                + (heading.length() > 40 ? heading.substring(0, 40) + "…" : heading)
                + "”.");
      } else {
        columns.add(column.get());
      }
    }
    if (!columns.contains(Column.CUSTOMER)) {
      reading.flaw(FIELD, "The column “customer” with the number is missing.");
    }
    reading.finish();
    return columns;
  }

  private static CustomerLine line(List<Column> columns, Csv.Row row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
      cells.put(columns.get(at), row.cells().get(at));
    }
    boolean more = row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    return new CustomerLine(row.line(), cells, more);
  }

  private static Refused flaw(String sentence) {
    return Invalid.of(FIELD, sentence).refused();
  }
}
