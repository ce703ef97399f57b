package org.bellbuoy.standards.cwe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the list that lies beside this class: a line with release and date, then
/// `number|usage|name` per entry, then its former names, indented, as `last release|name`.
final class CweLines {

  private final Map<String, CweEntry> byId = new LinkedHashMap<>();
  private CweEntry current = new CweEntry("", "", CweUsage.GONE, List.of());

  private CweLines() {}

  static CweList read(String resource) {
    var lines = text(resource).lines().toList();
    var head = lines.getFirst().split(" ", 2);
    var reading = new CweLines();
    lines.stream().skip(1).forEach(reading::take);
    return new CweList(head[0], head[1], reading.byId);
  }

  private void take(String line) {
    if (line.startsWith(" ")) {
      var parts = line.strip().split("\\|", 2);
      var former = new ArrayList<>(current.formerNames());
      former.add(new CweEntry.FormerName(parts[0], parts[1]));
      current = new CweEntry(current.id(), current.name(), current.usage(), former);
    } else {
      var parts = line.split("\\|", 3);
      var usage = CweUsage.of(parts[1]);
      current = new CweEntry("CWE-" + parts[0], parts[2], usage, List.of());
    }
    byId.put(current.id(), current);
  }

  private static String text(String resource) {
    try (var stream = CweLines.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + resource + " is missing from the module.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
