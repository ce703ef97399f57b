package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// The CWE entries that say what kind of mistake a vulnerability is.
final class Weaknesses {
  private Weaknesses() {}

  /// 6.1.11 for CSAF 2.0, which names no release: any name the entry ever had is right.
  static void areNamedRight(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      if (flaw.spot().has("cwe")) {
        Spot cwe = flaw.spot().at("cwe");
        Optional<CweEntry> entry = CweList.pinned().find(cwe.text("id"));
        if (entry.isEmpty()) {
          complaint.at(cwe.at("id"), unknown(cwe));
        } else if (!entry.get().wasEverNamed(cwe.text("name"))) {
          complaint.at(cwe.at("name"), misnamed(cwe, entry.get().name()));
        }
      }
    }
  }

  /// 6.1.11 for CSAF 2.1, which names the release.
  static void areNamedRightInTheirVersion(Document document, Complaint complaint) {
    for (Spot cwe : all(document)) {
      Optional<CweEntry> entry = CweList.pinned().find(cwe.text("id"));
      if (entry.isEmpty()) {
        complaint.at(cwe.at("id"), unknown(cwe));
        continue;
      }
      String name = CweReleases.nameIn(entry.get(), cwe.text("version"));
      if (!name.equals(cwe.text("name"))) {
        complaint.at(cwe.at("name"), misnamed(cwe, name));
      }
    }
  }

  private static String unknown(Spot cwe) {
    return "There is no weakness %s in CWE %s: correct the id."
        .formatted(cwe.text("id"), CweList.pinned().release());
  }

  private static String misnamed(Spot cwe, String name) {
    return "%s is named \"%s\": correct id or name.".formatted(cwe.text("id"), name);
  }

  /// 6.2.23
  static void areNotDeprecated(Document document, Complaint complaint) {
    for (Spot cwe : all(document)) {
      CweList.pinned()
          .find(cwe.text("id"))
          .map(entry -> CweReleases.nameIn(entry, cwe.text("version")))
          .filter(name -> name.startsWith("DEPRECATED"))
          .ifPresent(_ -> complaint.at(cwe, "This entry of CWE is deprecated: use its successor."));
    }
  }

  /// 6.2.24
  static void areOfTheLatestRelease(Document document, Complaint complaint) {
    String date = document.tracking().text("current_release_date");
    for (Spot cwe : all(document)) {
      CweReleases.latestAt(date)
          .filter(latest -> CweReleases.compare(cwe.text("version"), latest) < 0)
          .ifPresent(latest ->
              complaint.at(
                  cwe.at("version"), "At that time CWE %s was out: use it.".formatted(latest)));
    }
  }

  /// 6.2.25
  static void mayBeNamed(Document document, Complaint complaint) {
    for (Spot cwe : all(document)) {
      CweList.pinned()
          .find(cwe.text("id"))
          .filter(entry ->
              switch (entry.usage()) {
                case DISCOURAGED, PROHIBITED -> true;
                case ALLOWED, ALLOWED_WITH_REVIEW, DEPRECATED, GONE -> false;
              })
          .ifPresent(entry ->
              complaint.at(
                  cwe,
                  "%s is too general for a vulnerability: use one of its children."
                      .formatted(entry.id())));
    }
  }

  /// 6.2.26
  static void needNoReview(Document document, Complaint complaint) {
    for (Spot cwe : all(document)) {
      CweList.pinned()
          .find(cwe.text("id"))
          .filter(entry ->
              switch (entry.usage()) {
                case ALLOWED_WITH_REVIEW -> true;
                case ALLOWED, DISCOURAGED, PROHIBITED, DEPRECATED, GONE -> false;
              })
          .ifPresent(entry ->
              complaint.at(
                  cwe,
                  "%s fits only some cases: check whether one of its children fits better."
                      .formatted(entry.id())));
    }
  }

  private static List<Spot> all(Document document) {
    List<Spot> found = new ArrayList<>();
    document.vulnerabilities().forEach(flaw -> found.addAll(flaw.spot().items("cwes")));
    return found;
  }
}
