package org.bellbuoy.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every deed of this room does before and after its own thing.
@Component
class ObligationWriting {

  static final int MOST = 4_000;

  private final Cases cases;
  private final Obligations obligations;
  private final ObligationStore store;
  private final ObligationStepStore steps;
  private final LegalClocks clocks;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ObligationWriting(
      Cases cases,
      Obligations obligations,
      ObligationStore store,
      ObligationStepStore steps,
      LegalClocks clocks,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.cases = cases;
    this.obligations = obligations;
    this.store = store;
    this.steps = steps;
    this.clocks = clocks;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// The case in which the viewer may say what a law asks, also once it has ended: the law does not
  /// end with it.
  CaseFile file(Viewer viewer, String caseCode) {
    CaseFile file = cases.get(viewer, caseCode);
    authority.require(viewer, Permission.MEET_LAW, file.embargo().value());
    return file;
  }

  /// One of it as the viewer had read it. Whether somebody changed it since is found out when it is
  /// written, after everything that was typed.
  ObligationFile taken(Viewer viewer, String caseCode, String code, long version) {
    CaseFile file = file(viewer, caseCode);
    return obligations.whole(file, obligations.obligation(file, code).read(version));
  }

  /// The same, which still asks something and where nothing waits for a second person.
  ObligationFile asking(Viewer viewer, String caseCode, String code, long version) {
    ObligationFile taken = taken(viewer, caseCode, code, version);
    if (!taken.obligation().asks()) {
      throw new ObligationRefusal.NotReportable().refused();
    }
    if (taken.obligation().waiting() != null) {
      throw new ObligationRefusal.SecondPersonAwaited().refused();
    }
    return taken;
  }

  /// A moment that is not still to come.
  Instant past(Reading reading, String field, @Nullable Instant typed) {
    Instant now = now();
    if (typed == null) {
      reading.flaw(field, "Enter the moment.");
      return now;
    }
    if (typed.isAfter(now)) {
      reading.flaw(field, "Enter a moment that is not still to come.");
    }
    return typed;
  }

  /// @return false when one of the kind asks already
  boolean open(Viewer viewer, Obligation opened, String text) {
    if (!store.add(opened)) {
      return false;
    }
    ObligationStep.Kind kind = ObligationStep.Kind.OPENED;
    Instant aware = opened.awareAt();
    told(viewer, opened, new ObligationStep(kind, now(), viewer.actor(), null, null, aware, text));
    clocks.keep(opened);
    return true;
  }

  /// Keeps the changed obligation with the entry that says so, and its clocks right.
  void keep(Viewer viewer, Obligation changed, ObligationStep step) {
    keep(viewer, changed, step, null);
  }

  /// @param filing what becomes of a stage by it, or null
  void keep(Viewer viewer, Obligation changed, ObligationStep step, @Nullable Runnable filing) {
    keep(viewer, changed, step, filing, null);
  }

  void keep(
      Viewer viewer,
      Obligation changed,
      ObligationStep step,
      @Nullable Runnable filing,
      @Nullable String hash) {
    store.update(changed);
    Optional.ofNullable(filing).ifPresent(Runnable::run);
    told(viewer, changed, step, hash);
    clocks.keep(changed);
  }

  private void told(Viewer viewer, Obligation of, ObligationStep step) {
    told(viewer, of, step, null);
  }

  private void told(Viewer viewer, Obligation of, ObligationStep step, @Nullable String hash) {
    steps.add(of, step);
    news.tell(
        new ObligationChanged(
            viewer.actor(),
            step.at(),
            of.about().id(),
            of.id(),
            step.kind(),
            step.stage(),
            step.before(),
            step.moment(),
            hash));
  }

  Ids ids() {
    return ids;
  }

  Instant now() {
    return clock.instant();
  }
}
