package org.bellbuoy.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;

/// Reads reports out of comma-separated values, or says in which line and column something is wrong
/// and what to do about it.
final class ReportFile {

  static final int MOST_LINES = 1_000;
  private static final int MOST_CHARACTERS = 5_000_000;
  private static final int LONGEST_ID = 200;
  private static final List<String> COLUMNS =
      List.of(
          "id", "arrived", "product", "version", "what", "steps", "impact", "credit", "contact");

  /// One report of the file.
  ///
  /// @param key by which it is known again
  record Row(int line, String key, Content content, Instant arrived) {}

  private final Instant now;
  private final Reading reading = new Reading();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private ReportFile(Instant now) {
    this.now = now;
  }

  /// Refuses with every flaw there is.
  static List<Row> read(String csv, Instant now) {
    ReportFile file = new ReportFile(now);
    List<Csv.Row> lines = file.lines(csv);
    file.reading.finish();
    List<String> columns = file.columns(lines.getFirst());
    file.reading.finish();
    lines.stream().skip(1).forEach(line -> file.row(columns, line));
    file.reading.finish();
    return file.rows;
  }

  private List<Csv.Row> lines(String csv) {
    if (csv.length() > MOST_CHARACTERS) {
      flaw(1, "The file is longer than 5 million characters. Bring it in by parts.");
      return List.of();
    }
    try {
      List<Csv.Row> lines = Csv.read(csv);
      if (lines.size() < 2 || lines.size() > MOST_LINES + 1) {
        flaw(1, "Send a first line with headings, and 1 to 1,000 lines more.");
      }
      return lines;
    } catch (Csv.Broken broken) {
      flaw(broken.line(), "A quote is opened here and never closed. Close it, or double it.");
      return List.of();
    }
  }

  private List<String> columns(Csv.Row first) {
    List<String> columns = first.cells().stream().map(Csv::heading).toList();
    for (int at = 0; at < columns.size(); at++) {
      String column = columns.get(at);
      if (!COLUMNS.contains(column) || columns.indexOf(column) < at) {
        flaw(
            1,
            "Column %d is not one of ours, or stands there twice. The columns are %s."
                .formatted(at + 1, String.join(", ", COLUMNS)));
      }
    }
    if (!columns.contains("what")) {
      flaw(1, "The column “what” is missing. It says what is wrong, and is the only one needed.");
    }
    return columns;
  }

  private void row(List<String> columns, Csv.Row line) {
    if (line.cells().size() > columns.size()) {
      flaw(line.line(), "It has more cells than the first line. Quote cells that hold a comma.");
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int at = 0; at < line.cells().size(); at++) {
      cells.put(columns.get(at), line.cells().get(at));
    }
    try {
      Instant arrived = arrived(line.line(), cells.getOrDefault("arrived", "").strip());
      rows.add(new Row(line.line(), key(line.line(), cells), content(cells), arrived));
    } catch (Refused refused) {
      if (!(refused.refusal() instanceof Invalid invalid)) {
        throw refused;
      }
      invalid
          .flaws()
          .forEach(flaw -> flaw(line.line(), "Column " + flaw.field() + ": " + flaw.message()));
    }
  }

  private static Content content(Map<String, String> cells) {
    return Content.read(
        new Content(
            cells.getOrDefault("product", ""),
            cells.getOrDefault("version", ""),
            cells.getOrDefault("what", ""),
            cells.getOrDefault("steps", ""),
            cells.getOrDefault("impact", ""),
            cells.getOrDefault("credit", ""),
            cells.getOrDefault("contact", ""),
            ""));
  }

  private String key(int line, Map<String, String> cells) {
    String id = cells.getOrDefault("id", "").strip();
    String key = id.isEmpty() ? "row " + new TreeMap<>(cells) : "id " + id;
    if (id.length() > LONGEST_ID || !keys.add(key)) {
      flaw(
          line,
          "Column id: it stands in an earlier line too, or is longer than 200 characters. Give each report a name of its own.");
    }
    return key;
  }

  /// A day, or a moment with its zone; now where nothing stands.
  private Instant arrived(int line, String typed) {
    if (typed.isEmpty()) {
      return now;
    }
    try {
      Instant found =
          typed.length() == "2026-11-22".length()
              ? LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(typed).toInstant();
      if (!found.isAfter(now) && found.isAfter(Instant.EPOCH)) {
        return found;
      }
    } catch (DateTimeParseException _) {
      // said below, with what is in the future
    }
    flaw(
        line,
        "Column arrived: write a day such as 2026-11-22, or a moment such as 2026-11-22T09:30:00Z, that is not to come.");
    return now;
  }

  private void flaw(int line, String sentence) {
    reading.flaw("line " + line, "Line " + line + ": " + sentence);
  }
}
