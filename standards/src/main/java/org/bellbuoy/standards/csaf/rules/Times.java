package org.bellbuoy.standards.csaf.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.csaf.rules.Vulnerability.Scored;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The dates of a CSAF 2.1 document: written plainly, and not later than what was last published.
final class Times {
  private static final Set<String> MEMBERS =
      Set.of(
          "current_release_date",
          "date",
          "disclosure_date",
          "discovery_date",
          "exploitation_date",
          "initial_release_date",
          "timestamp");
  private static final Set<String> RELEASED = Set.of("final", "interim");
  private static final Pattern PLAIN =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  private static final Duration EPSS_AGE = Duration.ofDays(15);

  private Times() {}

  /// 6.1.37
  static void areWrittenPlainly(Document document, Complaint complaint) {
    check(document.root(), complaint);
  }

  private static void check(Spot spot, Complaint complaint) {
    for (Spot member : spot.members()) {
      if (!member.node().isString()) {
        check(member, complaint);
      } else if (MEMBERS.contains(member.name()) && !isPlain(member.text())) {
        complaint.at(
            member, "Write dates like 2026-11-21T10:00:00Z, without leap seconds, and real ones.");
      }
    }
    spot.items().forEach(item -> check(item, complaint));
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && Moments.read(text) != null;
  }

  /// 6.1.45
  static void disclosedWhenPublished(Document document, Complaint complaint) {
    String label = document.head().at("distribution").at("tlp").text("label");
    if (label.equals("CLEAR")) {
      for (Vulnerability flaw : document.vulnerabilities()) {
        notAfterNewest(flaw.spot().at("disclosure_date"), document, complaint);
      }
    }
  }

  /// 6.2.33
  static void disclosedWhenShared(Document document, Complaint complaint) {
    String label = document.head().at("distribution").at("tlp").text("label");
    if (!label.equals("CLEAR")) {
      for (Vulnerability flaw : document.vulnerabilities()) {
        notAfterNewest(flaw.spot().at("disclosure_date"), document, complaint);
      }
    }
  }

  /// 6.2.21
  static void revisionsDiffer(Document document, Complaint complaint) {
    Set<Instant> seen = new HashSet<>();
    for (Spot revision : document.tracking().items("revision_history")) {
      Instant date = Moments.read(revision.text("date"));
      if (date != null && !seen.add(date)) {
        complaint.at(
            revision.at("date"), "Another revision has the same moment: correct one of them.");
      }
    }
  }

  /// 6.2.41
  static void epssIsRecent(Document document, Complaint complaint) {
    History history = document.history();
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        Spot timestamp = score.content().at("epss").at("timestamp");
        Instant date = Moments.read(timestamp.text());
        if (date != null
            && !history.isEmpty()
            && date.isBefore(history.newest().date().minus(EPSS_AGE))) {
          complaint.at(
              timestamp, "EPSS changes daily and this is more than 15 days old: renew it.");
        }
      }
    }
  }

  /// 6.1.49
  static void ssvcIsKnownByThen(Document document, Complaint complaint) {
    eachMetric(document, "ssvc_v2", complaint);
  }

  /// 6.1.51
  static void epssIsKnownByThen(Document document, Complaint complaint) {
    eachMetric(document, "epss", complaint);
  }

  private static void eachMetric(Document document, String metric, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        notAfterNewest(score.content().at(metric).at("timestamp"), document, complaint);
      }
    }
  }

  /// 6.1.52
  static void exploitationIsKnownByThen(Document document, Complaint complaint) {
    for (Spot each : exploitations(document)) {
      notAfterNewest(each.at("date"), document, complaint);
    }
  }

  /// 6.1.53
  static void exploitationPrecedesKnowledge(Document document, Complaint complaint) {
    for (Spot each : exploitations(document)) {
      if (isAfter(each.at("exploitation_date"), Moments.read(each.text("date")))) {
        complaint.at(
            each.at("exploitation_date"),
            "It cannot have been exploited after this was noted: correct one of the dates.");
      }
    }
  }

  private static List<Spot> exploitations(Document document) {
    return document.vulnerabilities().stream()
        .flatMap(flaw -> flaw.spot().items("first_known_exploitation_dates").stream())
        .toList();
  }

  private static void notAfterNewest(Spot date, Document document, Complaint complaint) {
    History history = document.history();
    boolean released = RELEASED.contains(document.tracking().text("status"));
    if (released && !history.isEmpty() && isAfter(date, history.newest().date())) {
      complaint.at(date, "This is later than the newest revision: correct it, or add a revision.");
    }
  }

  private static boolean isAfter(Spot date, @Nullable Instant other) {
    Instant read = Moments.read(date.text());
    return read != null && other != null && read.isAfter(other);
  }
}
