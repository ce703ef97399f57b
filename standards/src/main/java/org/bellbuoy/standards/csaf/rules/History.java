package org.bellbuoy.standards.csaf.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;

/// The revision history of a document in order of time; entries without readable date or number are
/// the shape's concern and left out.
record History(List<Entry> entries) {

  record Entry(Spot spot, Instant date, Version number) {}

  static History of(Document document) {
    List<Entry> entries = new ArrayList<>();
    for (Spot item : document.tracking().items("revision_history")) {
      Instant date = Moments.read(item.text("date"));
      Version number = Version.read(item.text("number"));
      if (date != null && number != null) {
        entries.add(new Entry(item, date, number));
      }
    }
    entries.sort(Comparator.comparing(Entry::date).thenComparing(Entry::number));
    return new History(entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Entry oldest() {
    return entries.getFirst();
  }

  Entry newest() {
    return entries.getLast();
  }
}
