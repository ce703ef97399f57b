package org.bellbuoy.advisories.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.DraftPanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.sightings.ShowSightings;
import org.bellbuoy.sightings.ShowSightings.OurWord;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What the public lists say of the flaws of a draft, beside it; nothing of it is published.
@Component
class SightingsBeside implements DraftPanel {

  private final ShowSightings show;
  private final Templates templates;

  SightingsBeside(ShowSightings show, Templates templates) {
    this.show = show;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Content> content(Viewer viewer, AdvisoryPreview opened, String beside) {
    List<VulnerabilityFacts> flaws = opened.content().particulars().vulnerabilities();
    List<CveId> ids = flaws.stream().flatMap(flaw -> Stream.ofNullable(flaw.cve())).toList();
    return show.of(
            viewer,
            ids,
            flaws.stream().anyMatch(SightingsBeside::none) ? OurWord.NONE_KNOWN : OurWord.OTHER)
        .map(seen -> templates.content("advisories/desk/sightings", Map.of("seen", seen)));
  }

  private static boolean none(VulnerabilityFacts flaw) {
    Exploitation said = flaw.exploitation();
    return said != null && said.state() == ExploitationState.NONE_KNOWN;
  }
}
