package org.bellbuoy.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of a table in an evidence pack, and what of it an entry of the ledger should say.
public final class PackRow {

  /// The event that should have left an entry.
  ///
  /// @param event room and news, such as `cases.CaseMoved`; empty where none is to be looked for
  /// @param must columns by which the entry is known
  /// @param may columns of which the entry may speak as well
  record Claim(String event, List<String> must, List<String> may) {

    static final Claim NONE = new Claim("", List.of(), List.of());
  }

  private final SequencedMap<String, String> words;
  private final Claim claim;

  private PackRow(SequencedMap<String, String> words, Claim claim) {
    this.words = Collections.unmodifiableSequencedMap(words);
    this.claim = claim;
  }

  static PackRow empty() {
    return new PackRow(new LinkedHashMap<>(), Claim.NONE);
  }

  /// With one word more; what says nothing is left out.
  PackRow with(String column, @Nullable String word) {
    if (word == null || word.isEmpty()) {
      return this;
    }
    SequencedMap<String, String> more = new LinkedHashMap<>(words);
    more.put(column, word);
    return new PackRow(more, claim);
  }

  PackRow with(String column, @Nullable Instant at) {
    return with(column, at == null ? null : at.toString());
  }

  PackRow with(String column, @Nullable UUID id) {
    return with(column, id == null ? null : id.toString());
  }

  PackRow with(String column, Enum<?> word) {
    return with(column, word.name());
  }

  PackRow with(String column, long number) {
    return with(column, Long.toString(number));
  }

  PackRow with(String column, boolean yes) {
    return with(column, Boolean.toString(yes));
  }

  /// Says which entry should speak of it.
  PackRow saidBy(String event, List<String> must, String... may) {
    return new PackRow(words, new Claim(event, must, List.of(may)));
  }

  public SequencedMap<String, String> words() {
    return words;
  }

  /// For a cell of the page.
  public String word(String column) {
    return words.getOrDefault(column, "");
  }

  Claim claim() {
    return claim;
  }
}
