package org.bellbuoy.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.AdvanceCase;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads every surface of a published advisory back from the public tree, compares it with what the
/// advisory says, and keeps what was seen. Where all of them are equal, the case that was being
/// published is published from then on.
@Component
public class VerifySurfaces {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Advisories advisories;
  private final PublishedAdvisories published;
  private final SurfaceReading reading;
  private final BakedStore tree;
  private final SightingStore store;
  private final AdvanceCase cases;
  private final Clock clock;
  private final News news;

  VerifySurfaces(
      Advisories advisories,
      PublishedAdvisories published,
      SurfaceReading reading,
      BakedStore tree,
      SightingStore store,
      AdvanceCase cases,
      Clock clock,
      News news) {
    this.advisories = advisories;
    this.published = published;
    this.reading = reading;
    this.tree = tree;
    this.store = store;
    this.cases = cases;
    this.clock = clock;
    this.news = news;
  }

  /// @return what was seen at each surface
  @Transactional
  public List<Sighting> verify(Viewer by, AdvisoryId id) {
    Advisory advisory = advisories.get(by, id);
    PublishedAdvisory said =
        published.find(id).orElseThrow(() -> new PublicationRefusal.NothingPublished().refused());
    List<Sighting> seen = seen(said);
    seen.forEach(each -> store.put(id, each));
    boolean equal = seen.stream().allMatch(Sighting::equal);
    news.tell(
        new SurfacesSeen(by.actor(), clock.instant(), id.value(), said.revision().value(), equal));
    UUID about = advisory.caseId();
    if (equal && about != null) {
      cases.advance(HOUSE, new CaseId(about), CaseState.PUBLISHED);
    }
    return seen;
  }

  private List<Sighting> seen(PublishedAdvisory said) {
    long generation = tree.generation();
    Instant now = clock.instant();
    UUID revision = said.revision().value();
    return reading.read(said.facts()).entrySet().stream()
        .map(each -> new Sighting(each.getKey(), revision, each.getValue(), generation, now))
        .toList();
  }
}
