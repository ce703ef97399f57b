package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.GoodFaiths;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a case under a legal hold. A proposal to erase it waits until the hold is lifted. Nobody
/// holds it for a claim against a reporter whom we promised good faith (policy, 14).
///
/// Refuses: [org.bellbuoy.kernel.Invalid], [ErasureRefusal.GoodFaithStands],
/// [ErasureRefusal.HeldAlready].
@Component
public class PlaceHold {

  static final int MOST = 2_000;

  private final Cases cases;
  private final HoldStore store;
  private final StepStore steps;
  private final GoodFaiths promises;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  PlaceHold(
      Cases cases,
      HoldStore store,
      StepStore steps,
      GoodFaiths promises,
      Authority authority,
      Clock clock,
      News news) {
    this.cases = cases;
    this.store = store;
    this.steps = steps;
    this.promises = promises;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void place(
      Viewer viewer, String code, @Nullable HoldGround ground, @Nullable String reason) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.HOLD_CASE, file.embargo().value());
    Reading reading = new Reading();
    String words = reading.block("reason", reason, MOST);
    if (ground == null) {
      reading.flaw("ground", "Choose what the case is held for.");
    }
    reading.finish();
    if (ground == HoldGround.CLAIM && promises.stands(new SubjectId(file.id().value()))) {
      throw new ErasureRefusal.GoodFaithStands().refused();
    }
    Instant now = clock.instant();
    var known = Objects.requireNonNull(ground);
    if (!store.place(file.id(), known, words, authority.requireStaff(viewer).personId(), now)) {
      throw new ErasureRefusal.HeldAlready().refused();
    }
    steps.add(file.id(), new Step(Step.Kind.HELD, now, viewer.actor(), null, null, ""));
    news.tell(new HoldPlaced(viewer.actor(), now, file.id().value()));
  }
}
