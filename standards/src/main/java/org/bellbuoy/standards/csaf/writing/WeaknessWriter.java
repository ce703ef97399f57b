package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Weakness;
import tools.jackson.databind.JsonNode;

/// Kinds of mistake: the one entry that CSAF 2.0 has room for, the list of 2.1, and what has no
/// place there as notes. An entry is named as CWE names it (test 6.1.11); an id that CWE does not
/// know stays a note.
final class WeaknessWriter {
  private final List<Weakness> listed;
  private final List<Weakness> noted;
  private final Edition edition;

  WeaknessWriter(List<Weakness> weaknesses, Edition edition) {
    this.edition = edition;
    List<Weakness> known = weaknesses.stream().filter(each -> entry(each).isPresent()).toList();
    listed = edition == Edition.V2_0 ? known.stream().limit(1).toList() : known;
    noted = new ArrayList<>(weaknesses);
    noted.removeAll(listed);
  }

  private static Optional<CweEntry> entry(Weakness weakness) {
    return weakness.cweId() == null ? Optional.empty() : CweList.pinned().find(weakness.cweId());
  }

  /// The member of 2.0.
  Json single() {
    return edition == Edition.V2_0 && !listed.isEmpty()
        ? current(listed.getFirst())
        : Json.object();
  }

  /// The member of 2.1, each with the version of CWE that names it so.
  JsonNode list() {
    String version = CweList.pinned().release();
    return Json.list(
        edition == Edition.V2_1
            ? listed.stream().map(each -> current(each).put("version", version)).toList()
            : List.<Json>of());
  }

  /// By the name of today: one of its former names is no valid one (CSAF 2.0, 6.1.11).
  private static Json current(Weakness weakness) {
    CweEntry entry = entry(weakness).orElseThrow();
    return Json.object().put("id", entry.id()).put("name", entry.name());
  }

  List<Json> notes() {
    return noted.stream()
        .map(weakness -> CommonParts.note("other", NoteTitles.WEAKNESS, inWords(weakness)))
        .toList();
  }

  private static String inWords(Weakness weakness) {
    return weakness.cweId() == null ? weakness.name() : weakness.cweId() + ": " + weakness.name();
  }
}
