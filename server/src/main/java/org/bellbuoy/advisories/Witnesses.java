package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.GateQuestion.Source;
import org.bellbuoy.assessment.CatalogueChecks;
import org.bellbuoy.assessment.CatalogueFindings;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;

/// Asks the rooms upstream about an advisory anew each time, because the catalogue grows and cases
/// are assessed again after a draft has taken its facts.
@Component
class Witnesses {

  private final Cases cases;
  private final CaseMaterial material;
  private final CatalogueChecks catalogue;

  Witnesses(Cases cases, CaseMaterial material, CatalogueChecks catalogue) {
    this.cases = cases;
    this.material = material;
    this.catalogue = catalogue;
  }

  /// What was public before it came here is shown as it was said, whatever the catalogue says.
  CatalogueFindings catalogue(Advisory advisory, Content content) {
    return advisory.origin() == Origin.WRITTEN
        ? catalogue.check(rows(content.particulars().vulnerabilities()).toList())
        : CatalogueFindings.none();
  }

  Source source(Viewer viewer, Advisory advisory, Content content) {
    if (advisory.caseId() == null) {
      return Source.NONE;
    }
    Optional<CaseFile> file = cases.find(viewer, new CaseId(advisory.caseId()));
    boolean first = advisory.initialRelease() == null;
    if (file.isEmpty() || (first && dropped(file.get().state()))) {
      return Source.DROPPED;
    }
    List<VulnerabilityFacts> said = content.particulars().vulnerabilities();
    return said.isEmpty() || same(said, material.facts(viewer, file.get()))
        ? Source.SAME
        : Source.CHANGED;
  }

  private static boolean dropped(CaseState state) {
    return state.quietEnd() || state == CaseState.MERGED || state == CaseState.DISPROVED;
  }

  private static boolean same(List<VulnerabilityFacts> said, List<VulnerabilityFacts> known) {
    return claims(said).equals(claims(known));
  }

  /// What is claimed about versions and severity, without the days on which builds came out: those
  /// are filled in when a staged build is revealed.
  private static List<Object> claims(List<VulnerabilityFacts> flaws) {
    return flaws.stream()
        .<Object>map(flaw ->
            List.of(
                Optional.ofNullable(flaw.cve()),
                flaw.ourScores(),
                rows(List.of(flaw)).map(Witnesses::undated).toList(),
                Optional.ofNullable(flaw.exploitation()),
                flaw.remediations()))
        .toList();
  }

  private static Stream<StatusRow> rows(List<VulnerabilityFacts> flaws) {
    return flaws.stream().flatMap(flaw -> flaw.statuses().stream());
  }

  private static StatusRow undated(StatusRow row) {
    return row instanceof FixedVersion fixed
        ? new FixedVersion(
            fixed.product(),
            fixed.stream(),
            fixed.scheme(),
            fixed.version(),
            null,
            fixed.platforms())
        : row;
  }
}
