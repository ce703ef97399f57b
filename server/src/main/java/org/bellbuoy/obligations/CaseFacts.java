package org.bellbuoy.obligations;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.springframework.stereotype.Component;

/// What of a case may answer something that a law asks. A person reads it before it goes anywhere.
@Component
class CaseFacts {

  private final Assessments assessments;

  CaseFacts(Assessments assessments) {
    this.assessments = assessments;
  }

  VulnerabilityFacts of(Viewer viewer, Obligation obligation) {
    return assessments.facts(viewer, new CaseId(obligation.about().id()), null);
  }

  /// @param fact as the data of the law names it; nothing where it names none
  static String answer(VulnerabilityFacts facts, String fact) {
    return switch (fact) {
      case "products" ->
          facts.affected().stream()
              .map(CaseFacts::words)
              .distinct()
              .collect(Collectors.joining("\n"));
      case "exploitation" -> exploitation(facts);
      case "nature" -> nature(facts);
      case "severity" ->
          facts.ourScores().stream().map(CaseFacts::words).collect(Collectors.joining("\n"));
      case "measuresTaken" ->
          remedies(
              facts,
              kind -> kind != RemediationKind.WORKAROUND && kind != RemediationKind.MITIGATION);
      case "measuresOfUsers" -> remedies(facts, _ -> true);
      default -> "";
    };
  }

  private static String words(AffectedRange range) {
    String stream = range.stream() == null ? "" : " " + range.stream();
    return range.product().name() + stream;
  }

  private static String words(Score score) {
    String reason = score.reason() == null ? "" : "\n" + score.reason();
    return score.level().word() + ", " + score.vector() + reason;
  }

  private static String exploitation(VulnerabilityFacts facts) {
    Exploitation known = facts.exploitation();
    return known == null ? "" : known.statement();
  }

  private static String nature(VulnerabilityFacts facts) {
    List<String> kinds = facts.weaknesses().stream().map(Weakness::name).toList();
    return kinds.isEmpty() ? facts.title() : facts.title() + "\n" + String.join("\n", kinds);
  }

  private static String remedies(VulnerabilityFacts facts, Predicate<RemediationKind> wanted) {
    return facts.remediations().stream()
        .filter(each -> wanted.test(each.kind()))
        .map(Remediation::text)
        .collect(Collectors.joining("\n"));
  }
}
