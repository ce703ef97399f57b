package org.bellbuoy.cve.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.StatementNote;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.sightings.ShowSightings;
import org.bellbuoy.sightings.ShowSightings.OurWord;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.ExploitationState;
import org.springframework.stereotype.Component;

/// What the public lists say of the ids of a case: on its page, and where its statement on
/// exploitation is written.
@Component
class SightingPanel implements CasePanel, StatementNote {

  private final CveIds ids;
  private final Assessments assessments;
  private final ShowSightings show;

  SightingPanel(CveIds ids, Assessments assessments, ShowSightings show) {
    this.ids = ids;
    this.assessments = assessments;
    this.show = show;
  }

  @Override
  public int order() {
    return 21;
  }

  @Override
  public String name() {
    return "Public lists";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    return content(file, assessments.of(viewer, file.id()), viewer);
  }

  @Override
  public Optional<Content> content(CaseFile file, Assessment known, Viewer viewer) {
    boolean none =
        known.exploitation().filter(it -> it.state() == ExploitationState.NONE_KNOWN).isPresent();
    return show.of(viewer, ours(file, viewer), none ? OurWord.NONE_KNOWN : OurWord.OTHER);
  }

  private List<CveId> ours(CaseFile file, Viewer viewer) {
    return ids.of(viewer, file.id().value(), file.embargo()).stream()
        .filter(known -> known.state() != CveState.REJECTED)
        .map(KnownCve::id)
        .toList();
  }
}
