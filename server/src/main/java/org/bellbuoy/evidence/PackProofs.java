package org.bellbuoy.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.audit.EntryAbout;
import org.bellbuoy.standards.pack.EntryFacts;

/// Finds the entry of the ledger that speaks of a row. What no entry says is not claimed.
final class PackProofs {

  /// Moments are rounded by the database, so no entry is found by one.
  private static final String AT = "at";

  /// An entry, and the columns of which it speaks.
  ///
  /// @param salt empty where no column needs it
  record Proof(String entry, List<String> columns, String salt) {}

  private record Known(EntryAbout entry, EntryFacts facts) {}

  private final Map<String, List<Known>> byEvent = new HashMap<>();
  private final Map<String, List<Known>> byWord = new HashMap<>();

  PackProofs(List<EntryAbout> entries) {
    entries.forEach(this::keep);
  }

  private void keep(EntryAbout entry) {
    EntryFacts facts = EntryFacts.of(entry.content()).orElseThrow();
    Known known = new Known(entry, facts);
    byEvent.computeIfAbsent(facts.event(), _ -> new ArrayList<>()).add(known);
    facts
        .clear()
        .forEach((name, word) ->
            byWord
                .computeIfAbsent(key(facts.event(), name, word), _ -> new ArrayList<>())
                .add(known));
  }

  Optional<Proof> of(PackRow row) {
    PackRow.Claim claim = row.claim();
    return claim.event().isEmpty()
        ? Optional.empty()
        : candidates(row).stream()
            .filter(known -> claim.must().stream().allMatch(column -> says(known, row, column)))
            .findFirst()
            .map(known -> proof(known, row));
  }

  private List<Known> candidates(PackRow row) {
    PackRow.Claim claim = row.claim();
    String first = claim.must().isEmpty() ? AT : claim.must().getFirst();
    return first.equals(AT)
        ? byEvent.getOrDefault(claim.event(), List.of())
        : byWord.getOrDefault(key(claim.event(), first, row.word(first)), List.of());
  }

  private static Proof proof(Known known, PackRow row) {
    List<String> columns =
        Stream.concat(row.claim().must().stream(), row.claim().may().stream())
            .filter(column -> says(known, row, column))
            .toList();
    boolean salted = columns.stream().anyMatch(known.facts()::isSalted);
    return new Proof(known.facts().id(), columns, salted ? known.entry().salt() : "");
  }

  private static boolean says(Known known, PackRow row, String column) {
    return row.words().containsKey(column)
        && known.facts().says(column, row.word(column), known.entry().salt());
  }

  private static String key(String event, String name, String word) {
    return event + "\n" + name + "\n" + word;
  }
}
