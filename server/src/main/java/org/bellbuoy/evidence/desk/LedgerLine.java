package org.bellbuoy.evidence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.kernel.Actor;

/// An entry in the auditor's list.
///
/// @param deed in words, such as `case moved`
/// @param room where it happened
public record LedgerLine(
    long position, Instant at, String deed, String room, String by, UUID about) {

  static LedgerLine of(LedgerEntry entry, Map<UUID, String> names) {
    int dot = entry.what().indexOf('.');
    return new LedgerLine(
        entry.position(),
        entry.at(),
        words(entry.what().substring(dot + 1)),
        dot < 0 ? "" : entry.what().substring(0, dot),
        name(entry.by(), names),
        entry.about());
  }

  /// The people named in these entries.
  static List<UUID> people(List<LedgerEntry> entries) {
    return entries.stream().flatMap(entry -> entry.by().personId().stream()).distinct().toList();
  }

  /// `CaseMoved` as people say it.
  static String words(String name) {
    return name.replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  static String name(Actor by, Map<UUID, String> names) {
    return switch (by.kind()) {
      case PERSON -> names.getOrDefault(by.id(), "somebody who has left");
      case TOKEN -> "a program";
      case REPORTER -> "a reporter";
      case OUTSIDER -> "an invited outsider";
      case ANYONE -> "somebody outside";
      case MACHINE -> "Bellbuoy";
    };
  }
}
