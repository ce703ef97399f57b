package org.bellbuoy.standards.cwe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.reference.Edition;

/// Reads an edition of the list: a line with release and date, then `number|usage|name` per entry,
/// then its former names, indented, as `last release|name`.
final class CweLines {

  private final Map<String, CweEntry> byId = new LinkedHashMap<>();
  private CweEntry current = new CweEntry("", "", CweUsage.GONE, List.of());

  private CweLines() {}

  static CweList read(Edition edition) {
    var head = edition.name().split(" ", 2);
    var reading = new CweLines();
    edition.each(reading::take);
    return new CweList(head[0], head.length > 1 ? head[1] : "", reading.byId);
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
      current = new CweEntry("CWE-" + Integer.parseInt(parts[0]), parts[2], usage, List.of());
    }
    byId.put(current.id(), current);
  }
}
