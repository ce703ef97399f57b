package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a new case because the fix of a published one was incomplete. It has a circle of its own,
/// of one: that the first is public says nothing of whom the second may be told.
///
/// Refuses: [CaseRefusal.FixNotPublished], a flaw in the title.
@Component
public class OpenIncompleteFix {

  private final Cases cases;
  private final OpenCase open;
  private final RelationStore relations;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  OpenIncompleteFix(
      Cases cases,
      OpenCase open,
      RelationStore relations,
      Authority authority,
      Clock clock,
      News news) {
    this.cases = cases;
    this.open = open;
    this.relations = relations;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param code of the published case
  /// @return the code of the new one
  @Transactional
  public String open(Viewer viewer, String code, String title) {
    CaseFile first = cases.get(viewer, code);
    authority.require(viewer, Permission.LEAD_CASE, first.embargo().value());
    Reading reading = new Reading();
    String words = reading.line("title", title, OpenCase.TITLE);
    reading.finish();
    if (!follows(first.state())) {
      throw new CaseRefusal.FixNotPublished().refused();
    }
    String opened = open.open(viewer, words);
    CaseId second = cases.get(viewer, opened).id();
    Instant now = clock.instant();
    relations.add(second, first.id(), now);
    news.tell(new CasesRelated(viewer.actor(), now, second.value(), first.id().value()));
    return opened;
  }

  static boolean follows(CaseState state) {
    return state == CaseState.PUBLISHED || state == CaseState.CLOSED;
  }
}
