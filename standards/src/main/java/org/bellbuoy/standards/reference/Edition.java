package org.bellbuoy.standards.reference;

import java.util.List;
import java.util.function.Consumer;

/// An edition of a list, line by line.
public final class Edition {

  private final List<String> lines;

  Edition(ReferenceList list, String text) {
    this.lines = text.lines().toList();
    if (lines.size() < 2 || lines.getFirst().isBlank()) {
      throw new Unreadable("Its first line must say which edition it is, and entries must follow.");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!list.has(lines.get(i))) {
        throw unreadable(i);
      }
    }
  }

  /// Which edition it is, such as `4.17 2025-04-03`.
  public String name() {
    return lines.getFirst().strip();
  }

  /// How many entries it has.
  public int size() {
    return lines.size() - 1;
  }

  /// Reads one line after the other.
  ///
  /// @param reading fails with any exception on a line that is not as it has to be
  public void each(Consumer<String> reading) {
    for (int i = 1; i < lines.size(); i++) {
      try {
        reading.accept(lines.get(i));
      } catch (RuntimeException broken) {
        throw unreadable(i);
      }
    }
  }

  private Unreadable unreadable(int place) {
    return new Unreadable(
        "Line %d is not as lines of this list have to be: “%s”."
            .formatted(place + 1, start(lines.get(place))));
  }

  private static String start(String line) {
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }

  /// Says in a sentence why an edition cannot be read.
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }
  }
}
