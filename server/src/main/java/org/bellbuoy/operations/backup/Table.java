package org.bellbuoy.operations.backup;

import java.util.List;
import java.util.stream.Collectors;

/// A table as a backup holds it.
///
/// @param name schema and table
record Table(String name, List<String> columns) {

  Table {
    columns = List.copyOf(columns);
  }

  String copyOut() {
    return "copy " + name + " (" + list() + ") to stdout";
  }

  String copyIn() {
    return "copy " + name + " (" + list() + ") from stdin";
  }

  private String list() {
    return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
  }

  /// A line of the list of contents.
  String line() {
    return name + " " + String.join(",", columns);
  }

  static Table of(String line) {
    String[] parts = line.split(" ", 2);
    return new Table(parts[0], List.of(parts[1].split(",", -1)));
  }
}
