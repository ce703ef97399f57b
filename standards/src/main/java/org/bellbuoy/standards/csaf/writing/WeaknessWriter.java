package org.bellbuoy.standards.csaf.writing;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Weakness;

/// The one CWE entry that CSAF 2.0 has room for, and the others as notes. An entry is named as CWE
/// names it (test 6.1.11); an id that CWE does not know stays a note.
final class WeaknessWriter {
  private final List<Weakness> weaknesses;
  private final Optional<Weakness> main;

  WeaknessWriter(List<Weakness> weaknesses) {
    this.weaknesses = weaknesses;
    this.main = weaknesses.stream().filter(each -> entry(each).isPresent()).findFirst();
  }

  private static Optional<CweEntry> entry(Weakness weakness) {
    return weakness.cweId() == null ? Optional.empty() : CweList.pinned().find(weakness.cweId());
  }

  Json main() {
    return main.flatMap(each -> entry(each).map(entry -> named(entry, each.name())))
        .orElseGet(Json::object);
  }

  private static Json named(CweEntry entry, String name) {
    return Json.object()
        .put("id", entry.id())
        .put("name", entry.wasEverNamed(name) ? name : entry.name());
  }

  List<Json> notes() {
    return weaknesses.stream()
        .filter(weakness -> !weakness.equals(main.orElse(null)))
        .map(weakness -> CommonParts.note("other", NoteTitles.WEAKNESS, inWords(weakness)))
        .toList();
  }

  private static String inWords(Weakness weakness) {
    return weakness.cweId() == null ? weakness.name() : weakness.cweId() + ": " + weakness.name();
  }
}
