package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.csaf.rules.Vulnerability.Scored;
import org.bellbuoy.standards.csaf.shape.SsvcShape;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Spot;

/// The metrics of CSAF 2.1 beyond CVSS: SSVC and qualitative ratings.
final class Metrics {
  private static final String RATING = "qualitative_severity_rating";

  private Metrics() {}

  /// 6.1.46
  static void ssvcIsWellFormed(Document document, Complaint complaint) {
    Findings findings =
        new Findings() {
          @Override
          public void wrong(Spot spot, String sentence) {
            complaint.at(spot, sentence);
          }

          @Override
          public void unknown(Spot spot) {}
        };
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        if (score.content().has("ssvc_v2")) {
          SsvcShape.LIST.check(score.content().at("ssvc_v2"), findings);
        }
      }
    }
  }

  /// 6.1.47
  static void ssvcIsAboutThisVulnerability(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> names = new HashSet<>();
      names.add(flaw.spot().text("cve"));
      flaw.spot().items("ids").forEach(id -> names.add(id.text("text")));
      for (Scored score : flaw.scores()) {
        for (Spot target : score.content().at("ssvc_v2").items("target_ids")) {
          if (!names.contains(target.text())) {
            complaint.at(
                target,
                "\"%s\" is no name of this vulnerability: correct it, or add it to ids."
                    .formatted(target.text()));
          }
        }
      }
    }
  }

  /// 6.1.56
  static void areNotRatedTwice(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<List<String>> scored = new HashSet<>();
      flaw.scores().stream()
          .filter(score -> !score.cvss().isEmpty())
          .forEach(score -> score.products().forEach(p -> scored.add(key(score, p))));
      for (Scored score : flaw.scores()) {
        boolean twice =
            score.content().has(RATING)
                && score.products().stream().anyMatch(p -> scored.contains(key(score, p)));
        if (twice) {
          complaint.at(
              score.content().at(RATING),
              "The same source also gives these products a CVSS score: drop the rating in words.");
        }
      }
    }
  }

  /// 6.2.47
  static void issuersGiveScores(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        if (score.content().has(RATING) && !score.item().has("source")) {
          complaint.at(
              score.content().at(RATING), "Of your own, give a CVSS score rather than a word.");
        }
      }
    }
  }

  /// 6.3.18
  static void ratingsAreOnlyWords(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        if (score.content().has(RATING)) {
          complaint.at(
              score.content().at(RATING), "A word cannot be reckoned with: consider a CVSS score.");
        }
      }
    }
  }

  /// 6.3.12
  static void haveVersion4(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> covered = new HashSet<>();
      flaw.scores().stream()
          .filter(score -> score.content().has("cvss_v4"))
          .forEach(score -> score.products().forEach(product -> covered.add(product.text())));
      for (Scored score : flaw.scores()) {
        if (score.products().stream().anyMatch(product -> !covered.contains(product.text()))) {
          complaint.at(score.content(), "There is no CVSS 4.0 score: consider adding one.");
        }
      }
    }
  }

  private static List<String> key(Scored score, Spot product) {
    return List.of(product.text(), score.item().text("source"));
  }
}
