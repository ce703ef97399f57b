package org.bellbuoy.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.kernel.Csv;
import org.jspecify.annotations.Nullable;

/// One line of a catalogue file, by the names of its columns.
///
/// @param number the line in the file
record ImportLine(int number, Map<Column, String> cells) {

  /// The columns of a catalogue file, in the order in which we write them.
  enum Column {
    PRODUCT,
    NAME,
    KIND,
    SCHEME,
    PURL,
    CPE,
    STREAM,
    SUPPORT,
    SUPPORT_END,
    RELEASE,
    RELEASED_ON,
    RELEASE_SUPPORT_END,
    DOWNLOAD,
    SHA256,
    HIDDEN;

    String heading() {
      return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Column of(String heading) {
      for (Column column : values()) {
        if (column.heading().equals(heading)) {
          return column;
        }
      }
      return null;
    }
  }

  static ImportLine of(List<Column> columns, Csv.Row row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
      cells.put(columns.get(i), row.cells().get(i).strip());
    }
    return new ImportLine(row.line(), cells);
  }

  String at(Column column) {
    return cells.getOrDefault(column, "");
  }

  boolean hasStream() {
    return !at(Column.STREAM).isEmpty();
  }

  boolean hasRelease() {
    return !at(Column.RELEASE).isEmpty();
  }

  ProductForm product() {
    return new ProductForm(
        at(Column.PRODUCT),
        at(Column.NAME),
        at(Column.KIND),
        at(Column.SCHEME),
        at(Column.PURL),
        at(Column.CPE));
  }

  StreamForm stream() {
    String support = at(Column.SUPPORT);
    return new StreamForm(
        at(Column.STREAM), support.isEmpty() ? "supported" : support, at(Column.SUPPORT_END));
  }

  ReleaseForm release() {
    return new ReleaseForm(
        at(Column.RELEASE),
        at(Column.STREAM),
        at(Column.RELEASED_ON),
        at(Column.RELEASE_SUPPORT_END),
        at(Column.DOWNLOAD),
        at(Column.SHA256),
        "yes".equalsIgnoreCase(at(Column.HIDDEN)));
  }
}
