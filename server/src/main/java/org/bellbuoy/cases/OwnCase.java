package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a case its owner, who comes to know of it by that.
@Component
public class OwnCase {

  private final Cases cases;
  private final CaseStore store;
  private final StepStore steps;
  private final AddToCircle circle;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  OwnCase(
      Cases cases,
      CaseStore store,
      StepStore steps,
      AddToCircle circle,
      Authority authority,
      Clock clock,
      News news) {
    this.cases = cases;
    this.store = store;
    this.steps = steps;
    this.circle = circle;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param owner the person who shall work on it
  /// @param version the version of the case that the viewer had read
  @Transactional
  public void give(Viewer viewer, String code, UUID owner, long version) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.WORK_CASE, file.embargo().value());
    if (file.version() != version) {
      throw new ChangedMeanwhile(file.version()).refused();
    }
    Instant now = clock.instant();
    circle.add(viewer, file.embargo(), owner);
    store.update(ownedBy(store.find(file.id()).orElseThrow(), owner));
    steps.add(file.id(), new Step(Step.Kind.OWNED, now, viewer.actor(), null, null, ""));
    news.tell(new CaseOwned(viewer.actor(), now, file.id().value(), owner));
  }

  private static CaseRow ownedBy(CaseRow row, UUID owner) {
    return new CaseRow(
        row.id(),
        row.code(),
        row.title(),
        row.state(),
        row.embargo(),
        owner,
        row.wasAccepted(),
        row.exploited(),
        row.openedAt(),
        row.movedAt(),
        row.version());
  }
}
