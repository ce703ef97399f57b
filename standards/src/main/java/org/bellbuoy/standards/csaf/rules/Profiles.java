package org.bellbuoy.standards.csaf.rules;

import java.util.Locale;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What the profiles of section 4 ask for beyond the base (6.1.27), and their names (6.1.26).
final class Profiles {
  static final String INCIDENT = "csaf_security_incident_response";
  static final String INFORMATION = "csaf_informational_advisory";
  static final String ADVISORY = "csaf_security_advisory";
  static final String VEX = "csaf_vex";

  private static final Set<String> TALKING = Set.of(INCIDENT, INFORMATION);
  private static final Set<String> NAMING_PRODUCTS = Set.of(ADVISORY, VEX);
  private static final Set<String> SPECIAL = Set.of(INCIDENT, INFORMATION, ADVISORY, VEX);
  static final Set<String> TELLING = Set.of("description", "details", "general", "summary");

  private Profiles() {}

  /// 6.1.26
  static void areNotImitated(Document document, Complaint complaint) {
    areNotImitated(SPECIAL, document, complaint);
  }

  static void areNotImitated(Set<String> profiles, Document document, Complaint complaint) {
    String category = document.category();
    if (document.isOf(profiles) || category.equals("csaf_base")) {
      return;
    }
    String plain = plain(category);
    boolean imitates =
        profiles.stream()
            .map(Profiles::plain)
            .anyMatch(name -> plain.equals(name) || plain.equals(name.substring(4)));
    if (imitates || category.toLowerCase(Locale.ROOT).startsWith("csaf_")) {
      complaint.at(
          document.head().at("category"),
          "\"%s\" can be taken for a profile of the standard: spell the profile exactly, or choose"
                  .formatted(category)
              + " another name.");
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
  }

  /// 6.1.27.1
  static void tellSomething(Document document, Complaint complaint) {
    if (document.isOf(TALKING)
        && document.head().items("notes").stream()
            .noneMatch(note -> TELLING.contains(note.text("category")))) {
      complaint.at(
          document.head(),
          "This profile needs a note that tells what happened: add one of category description,"
              + " details, general or summary.");
    }
  }

  /// 6.1.27.2
  static void referOutside(Document document, Complaint complaint) {
    if (document.isOf(TALKING)
        && document.head().items("references").stream().noneMatch(Profiles::isExternal)) {
      complaint.at(
          document.head(), "This profile needs a reference of category external: add one.");
    }
  }

  private static boolean isExternal(Spot reference) {
    return reference.text("category").equals("external") || !reference.has("category");
  }

  /// 6.1.27.3 for CSAF 2.0
  static void keepVulnerabilitiesOut(Document document, Complaint complaint) {
    if (document.category().equals(INFORMATION) && document.root().has("vulnerabilities")) {
      complaint.at(
          document.root().at("vulnerabilities"),
          "An informational advisory holds no vulnerabilities: remove them or publish a security"
              + " advisory.");
    }
  }

  /// 6.1.27.4
  static void haveProducts(Document document, Complaint complaint) {
    haveProducts(NAMING_PRODUCTS, document, complaint);
  }

  static void haveProducts(Set<String> profiles, Document document, Complaint complaint) {
    if (document.isOf(profiles) && !document.root().has("product_tree")) {
      complaint.at(document.root(), "This profile needs a product tree: name the products.");
    }
  }

  /// 6.1.27.5
  static void haveNotes(Document document, Complaint complaint) {
    haveNotes(NAMING_PRODUCTS, document, complaint);
  }

  static void haveNotes(Set<String> profiles, Document document, Complaint complaint) {
    eachFlaw(document, profiles, "notes", "a note that describes it", complaint);
  }

  /// 6.1.27.6
  static void haveStatus(Document document, Complaint complaint) {
    haveStatus(Set.of(ADVISORY), document, complaint);
  }

  static void haveStatus(Set<String> profiles, Document document, Complaint complaint) {
    eachFlaw(document, profiles, "product_status", "the status of products", complaint);
  }

  private static void eachFlaw(
      Document document, Set<String> profiles, String member, String what, Complaint complaint) {
    if (document.isOf(profiles)) {
      for (Vulnerability flaw : document.vulnerabilities()) {
        if (!flaw.spot().has(member)) {
          complaint.at(flaw.spot(), "This vulnerability needs %s: add it.".formatted(what));
        }
      }
    }
  }

  /// 6.1.27.11
  static void haveVulnerabilities(Document document, Complaint complaint) {
    haveVulnerabilities(NAMING_PRODUCTS, document, complaint);
  }

  static void haveVulnerabilities(Set<String> profiles, Document document, Complaint complaint) {
    if (document.isOf(profiles) && !document.root().has("vulnerabilities")) {
      complaint.at(
          document.root(),
          "This profile is about vulnerabilities: add one or use another profile.");
    }
  }
}
