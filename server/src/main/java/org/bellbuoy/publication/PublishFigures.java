package org.bellbuoy.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the figures of a year that is over, as they are now. Done again, it corrects them.
///
/// Nothing of a year that still runs becomes public, and nothing of so few reports that somebody
/// could tell who is meant: figures must not give away a case under embargo.
///
/// Refuses: not allowed, [PublicationRefusal.YearRuns], [PublicationRefusal.TooFewReports].
@Component
public class PublishFigures {

  /// There is one page of figures.
  static final UUID PAGE = UUID.fromString("00000000-0000-7000-8000-0000000f1947");

  private final FiguresStore store;
  private final Figures figures;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  PublishFigures(FiguresStore store, Figures figures, Authority authority, Clock clock, News news) {
    this.store = store;
    this.figures = figures;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void publish(Viewer viewer, int year) {
    authority.require(viewer, Permission.PUBLISH_FIGURES);
    if (!figures.isOver(year)) {
      throw new PublicationRefusal.YearRuns().refused();
    }
    YearFigures now = figures.preview(viewer, year);
    if (!now.enough()) {
      throw new PublicationRefusal.TooFewReports().refused();
    }
    Instant at = clock.instant();
    store.put(now, authority.requireStaff(viewer).personId(), at);
    news.tell(new FiguresPublished(viewer.actor(), at, PAGE, year));
  }
}
