package org.bellbuoy.obligations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryState;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The stages as one prepares them: what was written, or else what the case says.
@Component
public class StageFiles {

  private final Obligations obligations;
  private final CaseFacts facts;
  private final Advisories advisories;

  StageFiles(Obligations obligations, CaseFacts facts, Advisories advisories) {
    this.obligations = obligations;
    this.facts = facts;
    this.advisories = advisories;
  }

  /// @param word the stage as an address names it
  @Transactional
  public StageFile get(Viewer viewer, String caseCode, String code, String word) {
    ObligationFile file = obligations.get(viewer, caseCode, code);
    StageStanding standing = standing(file, word);
    Map<String, String> answers =
        standing
            .findFiling()
            .map(Filing::pack)
            .filter(pack -> !pack.isEmpty())
            .map(StagePackage::answers)
            .orElseGet(() -> prefilled(viewer, file, standing));
    String kept = standing.findFiling().map(Filing::pack).orElse("");
    return new StageFile(
        file,
        standing,
        answers,
        StagePackage.text(file, standing, answers),
        kept.isEmpty() ? StagePackage.json(file, standing, answers) : kept,
        told(viewer, file));
  }

  static StageStanding standing(ObligationFile file, String word) {
    return Stage.of(word).flatMap(file::standing).orElseThrow(() -> new Missing().refused());
  }

  private Map<String, String> prefilled(
      Viewer viewer, ObligationFile file, StageStanding standing) {
    VulnerabilityFacts known = facts.of(viewer, file.obligation());
    Map<String, String> answers = new LinkedHashMap<>();
    standing
        .rule()
        .asks()
        .forEach(asked -> answers.put(asked.key(), CaseFacts.answer(known, asked.fact())));
    return answers;
  }

  private List<StageFile.Told> told(Viewer viewer, ObligationFile file) {
    return advisories.ofCase(viewer, file.obligation().about().id()).stream()
        .filter(
            each -> each.state() == AdvisoryState.INTERIM || each.state() == AdvisoryState.FINAL)
        .flatMap(each -> told(each).stream())
        .toList();
  }

  private static Optional<StageFile.Told> told(Advisory advisory) {
    return Optional.ofNullable(advisory.trackingId())
        .map(number -> new StageFile.Told(advisory.code(), number));
  }
}
