package org.bellbuoy.assessment.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.Shelf;
import org.jspecify.annotations.Nullable;

/// The rows of the range editor, as its fields name them: each field ends with the row's index.
final class LineForms {

  private static final int MOST = 200;

  private LineForms() {}

  static List<LineForm> in(Map<String, String> typed) {
    List<LineForm> rows = new ArrayList<>();
    for (int i = 0; i < MOST && typed.containsKey("place-" + i); i++) {
      rows.add(row(typed, "-" + i));
    }
    return rows;
  }

  private static LineForm row(Map<String, String> typed, String at) {
    String[] place = typed.getOrDefault("place" + at, "").split("\\|", 2);
    return new LineForm(
        place[0],
        place.length > 1 ? place[1] : null,
        typed.get("status" + at),
        typed.containsKey("all" + at),
        typed.get("from" + at),
        typed.get("before" + at),
        typed.get("last" + at),
        typed.get("justification" + at),
        typed.get("statement" + at),
        typed.get("platforms" + at),
        typed.get("condition" + at));
  }

  /// The rows and one for each supported stream of their products that none of them names.
  static List<LineForm> filled(List<LineForm> rows, List<Shelf> shelves) {
    List<LineForm> all = new ArrayList<>(rows.stream().filter(row -> !row.isBlank()).toList());
    for (Shelf shelf : shelves) {
      String code = shelf.product().code();
      if (rows.stream().anyMatch(row -> code.equals(row.product()))) {
        shelf.supported().stream()
            .filter(stream -> rows.stream().noneMatch(row -> names(row, code, stream.name())))
            .forEach(stream -> all.add(LineForm.open(code, stream.name())));
      }
    }
    return all;
  }

  private static boolean names(LineForm row, String code, @Nullable String stream) {
    return code.equals(row.product()) && String.valueOf(stream).equals(row.stream());
  }
}
