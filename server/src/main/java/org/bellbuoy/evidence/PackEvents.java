package org.bellbuoy.evidence;

import java.util.List;
import java.util.Set;
import org.bellbuoy.audit.EntryAbout;
import org.bellbuoy.standards.pack.EntryFacts;

/// The last chapter: every entry of the ledger that the pack brings along, as a table.
final class PackEvents {

  private static final List<String> COMMON = List.of("at", "about", "by", "by_kind");

  private PackEvents() {}

  /// @param readings how many entries only say that somebody read something
  static Chapter of(List<EntryAbout> entries, long readings) {
    List<Chapter.LeftOut> left =
        readings == 0
            ? List.of()
            : List.of(
                new Chapter.LeftOut(
                    "%,d entries of who read what".formatted(readings),
                    "They say nothing of what was decided or sent. Auditors find them in the ledger"
                        + " itself."));
    return new Chapter(
        "90-events",
        "What the ledger has of it",
        Set.of(),
        List.of(new Chapter.Table("Entries", entries.stream().map(PackEvents::row).toList())),
        left);
  }

  private static PackRow row(EntryAbout entry) {
    EntryFacts facts = EntryFacts.of(entry.content()).orElseThrow();
    PackRow row = PackRow.empty().with("event", facts.event()).with("id", entry.id());
    for (String column : COMMON) {
      row = row.with(column, facts.find(column).orElse(""));
    }
    return row.saidBy(facts.event(), List.of("id"), "event", "at", "about", "by", "by_kind");
  }
}
