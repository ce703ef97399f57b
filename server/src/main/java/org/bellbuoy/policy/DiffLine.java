package org.bellbuoy.policy;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.Stream;

/// One line of the difference between two texts.
public record DiffLine(Kind kind, String text) {

  /// What happened to the line.
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /// A changed line is one removed and one added.
  static List<DiffLine> between(String before, String after) {
    DiffRowGenerator generator =
        DiffRowGenerator.create().lineNormalizer(line -> line).columnWidth(0).build();
    return generator.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
        .flatMap(DiffLine::of)
        .toList();
  }

  private static Stream<DiffLine> of(DiffRow row) {
    return switch (row.getTag()) {
      case EQUAL -> Stream.of(new DiffLine(Kind.SAME, row.getNewLine()));
      case INSERT -> Stream.of(new DiffLine(Kind.ADDED, row.getNewLine()));
      case DELETE -> Stream.of(new DiffLine(Kind.REMOVED, row.getOldLine()));
      case CHANGE ->
          Stream.of(
              new DiffLine(Kind.REMOVED, row.getOldLine()),
              new DiffLine(Kind.ADDED, row.getNewLine()));
    };
  }
}
