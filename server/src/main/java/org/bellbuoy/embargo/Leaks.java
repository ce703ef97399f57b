package org.bellbuoy.embargo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about leaks and the runbook of a broken embargo.
@Component
public class Leaks {

  private final LeakStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  Leaks(LeakStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public List<Leak> of(Viewer viewer, EmbargoId id) {
    authority.require(viewer, Permission.READ_CASE, id.value());
    List<Leak> found = store.of(id);
    if (!found.isEmpty()) {
      List<UUID> read = found.stream().map(Leak::id).toList();
      news.tell(
          new MaterialRead(
              viewer.actor(),
              clock.instant(),
              id.value(),
              read,
              authority.manner(viewer, id.value())));
    }
    return found;
  }

  /// A circle of this viewer's in which a leak waits for a lead.
  public Optional<EmbargoId> undecided(Viewer viewer) {
    return viewer.actor().personId().flatMap(store::undecided);
  }

  /// The steps in their order; empty while the embargo is not broken.
  public List<RunbookStep> runbook(Viewer viewer, EmbargoId id) {
    authority.require(viewer, Permission.READ_CASE, id.value());
    return store.steps(id);
  }
}
