package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;

/// Turns the entries of one product into ranges. Records converted from version 4 hold each range
/// as two halves with the bound "unspecified"; these are joined in their order, with a warning.
final class VersionEntries {

  private final Warnings warnings;
  private final List<EntryRange> ranges = new ArrayList<>();
  private Optional<VersionEntry> waiting = Optional.empty();
  private Optional<VersionEntry> lonelyEnd = Optional.empty();

  private VersionEntries(Warnings warnings) {
    this.warnings = warnings;
  }

  static List<EntryRange> read(List<VersionEntry> entries, Warnings warnings) {
    var reading = new VersionEntries(warnings);
    entries.forEach(reading::take);
    reading.giveUpWaiting();
    return reading.ranges;
  }

  private void take(VersionEntry entry) {
    if (entry.isOpeningHalf()) {
      giveUpWaiting();
      waiting = Optional.of(entry);
    } else if (entry.isClosingHalf() && waiting.isPresent()) {
      join(waiting.get(), entry);
      waiting = Optional.empty();
    } else {
      giveUpWaiting();
      takeWhole(entry);
    }
  }

  private void join(VersionEntry opening, VersionEntry closing) {
    ranges.add(new EntryRange(opening.from(), closing.to(), closing.status(), closing.pointer()));
    warnings.add(
        CveWarningKind.JOINED_HALVES,
        opening.pointer(),
        "Two entries with the bound \"unspecified\" were joined: from %s before %s."
            .formatted(opening.version(), closing.end().orElse("?")));
  }

  private void giveUpWaiting() {
    waiting.ifPresent(half -> {
      ranges.add(new EntryRange(half.from(), half.to(), half.status(), half.pointer()));
      warnings.add(
          CveWarningKind.HALF_WITHOUT_PARTNER,
          half.pointer(),
          "The range from %s has the end \"unspecified\"; read as all later versions."
              .formatted(half.version()));
    });
    waiting = Optional.empty();
  }

  private void takeWhole(VersionEntry entry) {
    if (entry.isClosingHalf()) {
      warnAboutLonelyEnd(entry);
    } else if (entry.namesNoVersion()) {
      warnings.add(
          CveWarningKind.VERSIONS_MISSING,
          entry.pointer(),
          "\"%s\" names no version; read as all versions.".formatted(entry.version()));
      ranges.add(
          new EntryRange(
              LowerBound.allEarlier(), UpperBound.open(), entry.status(), entry.pointer()));
      return;
    }
    addWithChanges(entry);
  }

  /// A second end without a beginning makes one doubt whether the first was meant as an end.
  private void warnAboutLonelyEnd(VersionEntry entry) {
    var end = entry.end().orElse("?");
    warnings.add(
        CveWarningKind.NO_LOWER_BOUND,
        entry.pointer(),
        "The range before %s has no lower bound; read as all earlier versions.".formatted(end));
    lonelyEnd
        .flatMap(VersionEntry::end)
        .ifPresent(first ->
            warnings.add(
                CveWarningKind.AMBIGUOUS_BOUND,
                entry.pointer(),
                "%s stands as the end of a range and may be meant as the beginning of the one"
                        .formatted(first)
                    + " that ends before %s.".formatted(end)));
    lonelyEnd = Optional.of(entry);
  }

  /// Where the status changes inside a range, the range is cut there.
  private void addWithChanges(VersionEntry entry) {
    LowerBound from = entry.from();
    var status = entry.status();
    for (var change : JsonParts.objects(entry.node(), "changes")) {
      var at = JsonParts.text(change, "at").orElse("");
      if (!at.isEmpty()) {
        ranges.add(new EntryRange(from, UpperBound.before(at), status, entry.pointer()));
        from = LowerBound.from(at);
        status = JsonParts.text(change, "status").orElse("unknown");
      }
    }
    ranges.add(new EntryRange(from, entry.to(), status, entry.pointer()));
  }
}
