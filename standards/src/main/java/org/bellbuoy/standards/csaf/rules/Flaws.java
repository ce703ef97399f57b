package org.bellbuoy.standards.csaf.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;

/// What is said about each vulnerability: names, involvements, flags, remediations.
final class Flaws {
  private static final String HAS_A_REASON =
      "%s \"%s\" already has a reason for not being affected: keep one.";
  private static final Pattern CVE = Pattern.compile("^CVE-[0-9]{4}-[0-9]{4,}$");

  private Flaws() {}

  /// 6.1.23
  static void haveTheirOwnCve(Document document, Complaint complaint) {
    Set<String> seen = new HashSet<>();
    for (Vulnerability flaw : document.vulnerabilities()) {
      String cve = flaw.spot().text("cve");
      if (!cve.isEmpty() && !seen.add(cve)) {
        complaint.at(
            flaw.spot().at("cve"),
            "%s stands at two vulnerabilities: merge them or correct one.".formatted(cve));
      }
    }
  }

  /// 6.1.24
  static void involveEachPartyOncePerDate(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> seen = new HashSet<>();
      for (Spot involvement : flaw.spot().items("involvements")) {
        Instant date = Moments.read(involvement.text("date"));
        if (!seen.add(involvement.text("party") + " " + date)) {
          complaint.at(
              involvement,
              "The %s is listed twice for one date: keep one entry or correct its date."
                  .formatted(involvement.text("party")));
        }
      }
    }
  }

  /// 6.1.29
  static void remediationsNameProducts(Document document, Complaint complaint) {
    nameProducts(document, "remediations", complaint);
  }

  /// 6.1.32
  static void flagsNameProducts(Document document, Complaint complaint) {
    nameProducts(document, "flags", complaint);
  }

  private static void nameProducts(Document document, String list, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Spot item : flaw.spot().items(list)) {
        if (!item.has("product_ids") && !item.has("group_ids")) {
          complaint.at(item, "This concerns no product: add product_ids or group_ids.");
        }
      }
    }
  }

  /// 6.1.33
  static void flagEachProductOnce(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> flagged = new HashSet<>();
      Set<String> opened = new HashSet<>();
      for (Spot flag : flaw.spot().items("flags")) {
        for (Spot group : flag.items("group_ids")) {
          if (opened.contains(group.text())) {
            complaint.at(flag, HAS_A_REASON.formatted("Product group", group.text()));
          }
        }
        for (String product : document.productsOf(flag, opened::add)) {
          if (!flagged.add(product)) {
            complaint.at(flag, HAS_A_REASON.formatted("Product", product));
          }
        }
      }
    }
  }

  /// 6.2.7
  static void dateInvolvements(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Spot involvement : flaw.spot().items("involvements")) {
        if (!involvement.has("date")) {
          complaint.at(involvement, "Say when this was so: add a date.");
        }
      }
    }
  }

  /// 6.2.17
  static void keepCvesOutOfIds(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Spot id : flaw.spot().items("ids")) {
        if (CVE.matcher(id.text("text")).find()) {
          complaint.at(id.at("text"), "A CVE id belongs into the member cve: move it there.");
        }
      }
    }
  }

  /// 6.3.3
  static void haveCves(Document document, Complaint complaint) {
    have("cve", "This vulnerability has no CVE id: consider asking for one.", document, complaint);
  }

  /// 6.3.4
  static void haveCwes(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      if (!flaw.spot().has("cwe") && !flaw.spot().has("cwes")) {
        complaint.at(flaw.spot(), "The kind of weakness is not given: consider adding its CWE id.");
      }
    }
  }

  private static void have(String member, String sentence, Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      if (!flaw.spot().has(member)) {
        complaint.at(flaw.spot(), sentence);
      }
    }
  }
}
