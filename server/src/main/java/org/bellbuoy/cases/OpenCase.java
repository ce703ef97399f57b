package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.OpenCircle;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a case with a circle of one: whoever opens it. It starts as *new* and without an owner.
@Component
public class OpenCase {

  static final int TITLE = 200;

  private final CaseStore store;
  private final StepStore steps;
  private final OpenCircle circles;
  private final Authority authority;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  OpenCase(
      CaseStore store,
      StepStore steps,
      OpenCircle circles,
      Authority authority,
      Vault vault,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.steps = steps;
    this.circles = circles;
    this.authority = authority;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return the code by which the case is known outside
  @Transactional
  public String open(Viewer viewer, String title) {
    return open(viewer, title, viewer.actor().personId().stream().toList());
  }

  /// The same with a circle of several.
  @Transactional
  String open(Viewer viewer, String title, List<UUID> first) {
    authority.require(viewer, Permission.OPEN_CASE);
    Reading reading = new Reading();
    String words = reading.line("title", title, TITLE);
    reading.finish();
    CaseId id = new CaseId(ids.next());
    Instant now = clock.instant();
    EmbargoId circle = circles.open(viewer, first);
    CaseRow row = fresh(id, words, circle, now);
    store.add(row);
    steps.add(id, new Step(Step.Kind.OPENED, now, viewer.actor(), null, CaseState.NEW, ""));
    news.tell(new CaseOpened(viewer.actor(), now, id.value()));
    return row.code();
  }

  private CaseRow fresh(CaseId id, String title, EmbargoId circle, Instant now) {
    return new CaseRow(
        id,
        ids.code(),
        vault.in(new SealScope(id.value())).text(Titles.binding(id), title),
        CaseState.NEW,
        circle,
        null,
        false,
        false,
        now,
        now,
        0);
  }
}
