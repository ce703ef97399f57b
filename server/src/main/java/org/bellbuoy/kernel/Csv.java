package org.bellbuoy.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Comma-separated values (RFC 4180), or what spreadsheets call so, read with the line each record
/// begins on.
public final class Csv {

  /// What spreadsheets take for the beginning of a formula.
  private static final String FORMULA = "=+-@\t\r";

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;
  private int line = 1;
  private int begun = 1;

  private Csv(String text, char separator) {
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.separator = separator;
  }

  /// One record: its cells, and the line of the file on which it begins.
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// A quote that is never closed.
  public static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    Broken(int line) {
      super("quote never closed", null, false, false);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }

  public static List<Row> read(String text) {
    return new Csv(text, ',').rows();
  }

  /// Read by whatever stands between the headings most often: spreadsheets write semicolons or tabs
  /// where a comma is part of a number.
  public static List<Row> readAny(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char separator = ',';
    for (char other : new char[] {';', '\t'}) {
      separator = count(first, other) > count(first, separator) ? other : separator;
    }
    return new Csv(text, separator).rows();
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private List<Row> rows() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == separator) {
        endCell();
        continue;
      }
      switch (c) {
        case '"' -> quoted();
        case '\r' -> {
          // belongs to the line break that follows
        }
        case '\n' -> endRow();
        default -> cell.append(c);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      endRow();
    }
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private void quoted() {
    int opened = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
        return;
      }
      if (c == '"') {
        at++;
      }
      if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new Broken(opened);
  }

  private void endCell() {
    cells.add(unguarded(cell.toString()));
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(new Row(begun, cells));
    cells = new ArrayList<>();
    line++;
    begun = line;
  }

  /// One record for a file that may be opened in a spreadsheet: nothing in it is a formula.
  public static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList()) + "\r\n";
  }

  private static String cell(String value) {
    String safe = looksLikeFormula(value) ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static boolean looksLikeFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }

  /// Takes away the apostrophe that our own export puts before what looks like a formula.
  private static String unguarded(String value) {
    return value.startsWith("'") && looksLikeFormula(value.substring(1))
        ? value.substring(1)
        : value;
  }

  public static String heading(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
