package org.bellbuoy.publication.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Sightings;
import org.bellbuoy.publication.Tidings;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What became public of a case: where it was seen, and who was told. Not shown before.
@Component
class PublicationPanel implements CasePanel {

  private final PublishedAdvisories published;
  private final Advisories advisories;
  private final Sightings sightings;
  private final Tidings tidings;
  private final Templates templates;

  PublicationPanel(
      PublishedAdvisories published,
      Advisories advisories,
      Sightings sightings,
      Tidings tidings,
      Templates templates) {
    this.published = published;
    this.advisories = advisories;
    this.sightings = sightings;
    this.tidings = tidings;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String name() {
    return "Publication";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    Optional<Tidings.Spread> spread = tidings.of(file.id());
    return published
        .lastReleaseOf(file.id().value())
        .filter(_ -> spread.isPresent())
        .map(release -> shown(viewer, release, spread.get()));
  }

  private Content shown(Viewer viewer, PublishedAdvisory release, Tidings.Spread spread) {
    Advisory advisory = advisories.get(viewer, release.id());
    byte[] html =
        templates.bytes(
            "publication/desk/panel",
            Map.of(
                "code",
                advisory.code(),
                "seen",
                sightings.of(viewer, release.id()),
                "inForce",
                release.facts().tracking().standing() instanceof Standing.InForce,
                "verified",
                sightings.verified(viewer, release.id()),
                "spread",
                spread));
    String text = new String(html, StandardCharsets.UTF_8);
    return output -> output.writeContent(text);
  }
}
