package org.bellbuoy.standards.csaf.writing;

import java.util.List;
import java.util.Objects;
import org.bellbuoy.standards.facts.Weakness;

/// The one CWE entry that CSAF 2.0 has room for, and the others as notes.
final class WeaknessWriter {
  private final List<Weakness> weaknesses;

  WeaknessWriter(List<Weakness> weaknesses) {
    this.weaknesses = weaknesses;
  }

  Json main() {
    return weaknesses.stream()
        .filter(weakness -> weakness.cweId() != null)
        .findFirst()
        .map(this::entry)
        .orElseGet(Json::object);
  }

  private Json entry(Weakness weakness) {
    String id = Objects.requireNonNull(weakness.cweId());
    return Json.object().put("id", id).put("name", weakness.name());
  }

  List<Json> notes() {
    Weakness main =
        weaknesses.stream().filter(each -> each.cweId() != null).findFirst().orElse(null);
    return weaknesses.stream()
        .filter(weakness -> !weakness.equals(main))
        .map(weakness -> CommonParts.note("other", NoteTitles.WEAKNESS, inWords(weakness)))
        .toList();
  }

  private static String inWords(Weakness weakness) {
    return weakness.cweId() == null ? weakness.name() : weakness.cweId() + ": " + weakness.name();
  }
}
