package org.bellbuoy.assessment.desk;

import java.math.BigDecimal;
import java.util.List;
import org.bellbuoy.assessment.AffectedTable;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.ReleaseVerdict;
import org.bellbuoy.assessment.Remedies;
import org.bellbuoy.standards.statuses.StatusProblem;
import org.bellbuoy.standards.statuses.VerdictKind;
import org.jspecify.annotations.Nullable;

/// An assessment as the API shows it.
///
/// @param problems what contradicts the catalogue; empty in a clean table
/// @param releases what the table says about each release of the products it names
record AssessmentAnswer(
    @Nullable String level,
    @Nullable BigDecimal score,
    @Nullable JudgementForm severity,
    List<LineForm> affected,
    List<StatusProblem> problems,
    List<ReleaseStatus> releases,
    @Nullable ExploitationForm exploitation,
    Remedies remedies) {

  static AssessmentAnswer of(Assessment known, AffectedTable table) {
    return new AssessmentAnswer(
        known.judgement().map(judged -> judged.level().word()).orElse(null),
        known.judgement().map(judged -> judged.score().score()).orElse(null),
        known.judgement().map(JudgementForm::of).orElse(null),
        known.lines().stream().map(LineForm::of).toList(),
        table.problems(),
        table.releases().stream().map(ReleaseStatus::of).toList(),
        known.exploitation().map(ExploitationForm::of).orElse(null),
        known.remedies());
  }

  /// A release and whether it is affected.
  record ReleaseStatus(String product, String stream, String version, VerdictKind status) {
    static ReleaseStatus of(ReleaseVerdict said) {
      return new ReleaseStatus(
          said.product(), said.stream(), said.release().number(), said.verdict().kind());
    }
  }
}
