package org.bellbuoy.standards.csaf.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.shape.Spot;

/// What the profile "Vulnerability Report" asks for beyond the base (draft of CSAF 2.1 as of
/// September 2026: 6.1.27.4, 6.1.27.7, 6.1.27.8, 6.1.27.11 and 6.1.27.20).
final class ReportProfile {

  private static final String CATEGORY = "csaf_vulnerability_report";
  private static final String SCHEMA = "schema";
  private static final List<String> STATUSES =
      List.of("fixed", "known_affected", "known_not_affected", "under_investigation");

  /// The heading that each category of note must bear.
  private static final Map<String, String> HEADINGS =
      Map.of("summary", "Vulnerability Summary", "description", "CVE Description");

  private ReportProfile() {}

  static boolean isOne(Spot root) {
    return root.at("document").text("category").equals(CATEGORY)
        && root.at("document").text("csaf_version").equals("2.1");
  }

  static Message otherKind() {
    return new Message(
        SCHEMA,
        Severity.ERROR,
        "/document/category",
        "This must be \"%s\" in a document of CSAF 2.1.".formatted(CATEGORY));
  }

  /// The test 6.1.26 of the published drafts does not know the profile yet.
  static boolean takesTheProfileForAForgery(Message message) {
    return message.test().equals("6.1.26");
  }

  static void check(Spot root, List<Message> faults) {
    if (!root.has("product_tree")) {
      faults.add(
          fault("6.1.27.4", root, "A vulnerability report names products: add a product tree."));
    }
    List<Spot> flaws = root.items("vulnerabilities");
    if (flaws.isEmpty()) {
      faults.add(
          fault("6.1.27.11", root, "A vulnerability report is about a vulnerability: add one."));
    }
    flaws.forEach(flaw -> checkFlaw(root.at("document").text("lang"), flaw, faults));
  }

  private static void checkFlaw(String language, Spot flaw, List<Message> faults) {
    Spot status = flaw.at("product_status");
    if (STATUSES.stream().noneMatch(status::has)) {
      faults.add(
          fault(
              "6.1.27.7",
              status.exists() ? status : flaw,
              "Say which products it hits: add known_affected."));
    }
    if (!flaw.has("cve") && !flaw.has("ids")) {
      faults.add(
          fault("6.1.27.8", flaw, "Nobody can tell which vulnerability this is: add cve or ids."));
    }
    if (isEnglish(language) && flaw.items("notes").stream().noneMatch(ReportProfile::isSummary)) {
      faults.add(
          fault(
              "6.1.27.20",
              flaw.has("notes") ? flaw.at("notes") : flaw,
              "Add a note of category summary titled \"Vulnerability Summary\", or of category"
                  + " description titled \"CVE Description\"."));
    }
  }

  static boolean isSummary(Spot note) {
    return note.text("title").equals(HEADINGS.getOrDefault(note.text("category"), "\n"));
  }

  private static boolean isEnglish(String language) {
    String plain = language.toLowerCase(Locale.ROOT);
    return plain.isEmpty() || plain.equals("en") || plain.startsWith("en-");
  }

  private static Message fault(String test, Spot at, String sentence) {
    return new Message(test, Severity.ERROR, at.pointer(), sentence);
  }
}
