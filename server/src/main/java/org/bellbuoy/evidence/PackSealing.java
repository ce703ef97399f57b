package org.bellbuoy.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.audit.EntriesAbout;
import org.bellbuoy.audit.EntryAbout;
import org.bellbuoy.standards.pack.PackLedger;
import org.springframework.stereotype.Component;

/// The entries of the ledger that go into a pack, proved under a head that is signed for it.
@Component
class PackSealing {

  private static final String NOTHING = "";

  private final EntriesAbout ledger;

  PackSealing(EntriesAbout ledger) {
    this.ledger = ledger;
  }

  /// @param pack named by the entry that says that it was taken
  /// @param entries all others
  SequencedMap<String, byte[]> of(UUID subject, UUID pack, List<EntryAbout> entries) {
    EntryAbout taken =
        ledger.find(List.of(subject), NOTHING).stream()
            .filter(entry -> entry.content().contains("\"pack\":\"" + pack + '"'))
            .findFirst()
            .orElseThrow();
    EntriesAbout.Proven proven =
        ledger.prove(
            Stream.concat(entries.stream(), Stream.of(taken)).map(EntryAbout::id).toList());
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put(PackLedger.FILE, part(proven, taken).bytes());
    files.put(PackLedger.HEAD, proven.head().text().getBytes(UTF_8));
    return files;
  }

  private static PackLedger part(EntriesAbout.Proven proven, EntryAbout taken) {
    long place =
        proven.entries().stream()
            .filter(each -> each.entry().id().equals(taken.id()))
            .findFirst()
            .orElseThrow()
            .place();
    return new PackLedger(
        proven.head().size(),
        proven.entries().stream()
            .map(each -> new PackLedger.Entry(each.place(), each.entry().content()))
            .toList(),
        place,
        taken.salt(),
        proven.path());
  }
}
