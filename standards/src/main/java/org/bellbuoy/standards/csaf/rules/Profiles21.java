package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What CSAF 2.1 adds to the profiles: withdrawn, superseded and deprecated documents.
final class Profiles21 {
  private static final String WITHDRAWN = "csaf_withdrawn";
  private static final String SUPERSEDED = "csaf_superseded";
  private static final Set<String> RETIRED = Set.of(WITHDRAWN, SUPERSEDED);
  private static final Set<String> SILENT = Set.of(Profiles.INFORMATION, WITHDRAWN, SUPERSEDED);
  private static final Map<String, String> REASON_TITLES =
      Map.of(WITHDRAWN, "Reasoning for Withdrawal", SUPERSEDED, "Reasoning for Supersession");
  private static final Map<String, String> REASON_TITLES_GERMAN =
      Map.of(
          WITHDRAWN, "Begründung für die Zurückziehung",
          SUPERSEDED, "Begründung für die Ersetzung");
  private static final Set<String> NO_FIX_YET =
      Set.of("fix_planned", "no_fix_planned", "none_available");
  private static final List<String> CORRESPONDING =
      List.of("first_affected", "known_affected", "last_affected");

  private static final String DEPRECATED = "csaf_deprecated_security_advisory";
  private static final Set<String> ADVISORIES = Set.of(Profiles.ADVISORY, DEPRECATED);
  private static final Set<String> NAMING_PRODUCTS =
      Set.of(Profiles.ADVISORY, DEPRECATED, Profiles.VEX);
  private static final Set<String> ALL =
      Set.of(
          Profiles.INCIDENT,
          Profiles.INFORMATION,
          Profiles.ADVISORY,
          Profiles.VEX,
          DEPRECATED,
          WITHDRAWN,
          SUPERSEDED);

  private Profiles21() {}

  /// 6.1.26
  static void areNotImitated(Document document, Complaint complaint) {
    Profiles.areNotImitated(ALL, document, complaint);
  }

  /// 6.1.27.4
  static void haveProducts(Document document, Complaint complaint) {
    Profiles.haveProducts(NAMING_PRODUCTS, document, complaint);
  }

  /// 6.1.27.5
  static void haveNotes(Document document, Complaint complaint) {
    Profiles.haveNotes(NAMING_PRODUCTS, document, complaint);
  }

  /// 6.1.27.6
  static void haveStatus(Document document, Complaint complaint) {
    Profiles.haveStatus(ADVISORIES, document, complaint);
  }

  /// 6.1.27.11
  static void haveVulnerabilities(Document document, Complaint complaint) {
    Profiles.haveVulnerabilities(NAMING_PRODUCTS, document, complaint);
  }

  /// 6.1.27.3
  static void keepVulnerabilitiesOut(Document document, Complaint complaint) {
    if (document.isOf(SILENT) && document.root().has("vulnerabilities")) {
      complaint.at(
          document.root().at("vulnerabilities"),
          "This profile holds no vulnerabilities: remove them or use another profile.");
    }
  }

  /// 6.1.27.12
  static void haveAffectedProducts(Document document, Complaint complaint) {
    if (document.category().equals(Profiles.ADVISORY)) {
      for (Vulnerability flaw : document.vulnerabilities()) {
        if (flaw.products(CORRESPONDING).isEmpty()
            && flaw.products(Vulnerability.FIXED).isEmpty()) {
          complaint.at(
              flaw.spot().at("product_status"),
              "A security advisory names affected products of each vulnerability: add them.");
        }
      }
    }
  }

  /// 6.1.27.13
  static void haveAffectedBesideFixed(Document document, Complaint complaint) {
    if (!document.category().equals(Profiles.ADVISORY)) {
      return;
    }
    for (Vulnerability flaw : document.vulnerabilities()) {
      if (!flaw.products(Vulnerability.FIXED).isEmpty() && flaw.products(CORRESPONDING).isEmpty()) {
        complaint.at(
            flaw.spot().at("product_status"),
            "Fixed products are named, but not which were affected before: add them.");
      }
    }
  }

  /// 6.1.27.14
  static void retiredSaysWhy(Document document, Complaint complaint) {
    if (document.isOf(RETIRED)
        && document.head().items("notes").stream()
            .noneMatch(note -> Profiles.TELLING.contains(note.text("category")))) {
      complaint.at(document.head(), "Say in a note of category description why this was retired.");
    }
  }

  /// 6.1.27.15
  static void retiredHasNoProducts(Document document, Complaint complaint) {
    if (document.isOf(RETIRED) && document.root().has("product_tree")) {
      complaint.at(
          document.root().at("product_tree"), "A retired document names no products: remove them.");
    }
  }

  /// 6.1.27.16
  static void retiredHasAPast(Document document, Complaint complaint) {
    if (document.isOf(RETIRED) && document.tracking().items("revision_history").size() < 2) {
      complaint.at(
          document.tracking().at("revision_history"),
          "What was never published cannot be retired: keep the earlier revisions.");
    }
  }

  /// 6.1.27.17
  static void withdrawnHasItsReason(Document document, Complaint complaint) {
    if (isEnglish(document)) {
      hasItsReason(WITHDRAWN, document, complaint);
    }
  }

  /// 6.1.27.18
  static void supersededHasItsReason(Document document, Complaint complaint) {
    if (isEnglish(document)) {
      hasItsReason(SUPERSEDED, document, complaint);
    }
  }

  /// 6.2.39.2, for the one language besides English whose wording is known here
  static void withdrawnHasItsReasonInGerman(Document document, Complaint complaint) {
    if (isGerman(document)) {
      hasItsReason(WITHDRAWN, document, complaint);
    }
  }

  /// 6.2.39.3
  static void supersededHasItsReasonInGerman(Document document, Complaint complaint) {
    if (isGerman(document)) {
      hasItsReason(SUPERSEDED, document, complaint);
    }
  }

  private static void hasItsReason(String profile, Document document, Complaint complaint) {
    if (!document.category().equals(profile)) {
      return;
    }
    List<Spot> reasons = new ArrayList<>();
    for (Spot note : document.head().items("notes")) {
      if (note.text("category").equals("description") && isTitled(note, profile, document)) {
        reasons.add(note);
      }
    }
    if (reasons.size() != 1) {
      complaint.at(
          document.head(),
          "Exactly one note of category description must be titled \"%s\"."
              .formatted(titles(document).get(profile)));
    }
  }

  private static boolean isTitled(Spot note, String profile, Document document) {
    return note.text("title").equals(titles(document).get(profile));
  }

  private static Map<String, String> titles(Document document) {
    return isEnglish(document) ? REASON_TITLES : REASON_TITLES_GERMAN;
  }

  private static boolean isEnglish(Document document) {
    String language = language(document);
    return language.isEmpty() || language.startsWith("en");
  }

  private static boolean isGerman(Document document) {
    return language(document).startsWith("de");
  }

  private static String language(Document document) {
    return document.head().text("lang").toLowerCase(Locale.ROOT);
  }

  /// 6.1.27.19
  static void supersededNamesItsSuccessor(Document document, Complaint complaint) {
    if (isEnglish(document)) {
      namesItsSuccessor("Superseding Document", document, complaint);
    }
  }

  /// 6.2.39.4
  static void supersededNamesItsSuccessorInGerman(Document document, Complaint complaint) {
    if (isGerman(document)) {
      namesItsSuccessor("Ersetzendes Dokument", document, complaint);
    }
  }

  private static void namesItsSuccessor(String summary, Document document, Complaint complaint) {
    boolean named =
        document.head().items("references").stream()
            .filter(reference -> !reference.text("category").equals("self"))
            .anyMatch(reference -> reference.text("summary").startsWith(summary));
    if (document.category().equals(SUPERSEDED) && !named) {
      complaint.at(
          document.head(),
          "Add an external reference to the document that replaces this one, with the summary \"%s\"."
              .formatted(summary));
    }
  }

  /// 6.2.39.1
  static void haveFixedProducts(Document document, Complaint complaint) {
    if (document.category().equals(Profiles.ADVISORY)) {
      for (Vulnerability flaw : document.vulnerabilities()) {
        Spot status = flaw.spot().at("product_status");
        if (flaw.products(Vulnerability.FIXED).isEmpty() && !saysThereIsNone(flaw)) {
          complaint.at(status, "Users look for the fixed version: name it once there is one.");
        }
      }
    }
  }

  private static boolean saysThereIsNone(Vulnerability flaw) {
    return flaw.spot().items("remediations").stream()
        .map(item -> item.text("category"))
        .anyMatch(NO_FIX_YET::contains);
  }

  /// 6.2.38
  static void areNotDeprecated(Document document, Complaint complaint) {
    if (document.category().startsWith("csaf_deprecated_")) {
      complaint.at(
          document.head().at("category"),
          "This profile is only for documents of the past: use the current one.");
    }
  }
}
