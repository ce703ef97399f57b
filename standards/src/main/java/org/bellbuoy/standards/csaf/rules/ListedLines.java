package org.bellbuoy.standards.csaf.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list that others keep and this module carries: its first line names list and date, the rest
/// are entries.
final class ListedLines {

  private ListedLines() {}

  static List<String> of(String resource) {
    try (var stream = ListedLines.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + resource + " is missing from the module.");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
