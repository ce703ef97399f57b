package org.bellbuoy.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A chapter of an evidence pack: tables of words about some things.
///
/// @param name as the file is called, with the number that gives its place
/// @param subjects ids under which the ledger speaks of these things
/// @param leftOut what is not in it, and why
public record Chapter(
    String name, String title, Set<UUID> subjects, List<Table> tables, List<LeftOut> leftOut) {

  /// Rows that a page shows; the file has all of them.
  private static final int SHOWN = 500;

  public Chapter {
    subjects = Set.copyOf(subjects);
    tables = List.copyOf(tables);
    leftOut = List.copyOf(leftOut);
  }

  /// @param title as a person reads it
  public record Table(String title, List<PackRow> rows) {

    public Table {
      rows = List.copyOf(rows);
    }

    public List<PackRow> shown() {
      return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public int more() {
      return rows.size() - shown().size();
    }

    /// The columns of all rows, in the order in which they come.
    public List<String> columns() {
      return rows.stream().flatMap(row -> row.words().keySet().stream()).distinct().toList();
    }
  }

  /// Something a reader may miss.
  public record LeftOut(String what, String why) {}

  public String file() {
    return "chapters/" + name + ".json";
  }
}
