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

/// Writes an internal note into a case. The reporter never sees it.
@Component
public class WriteNote {

  private static final int MOST = 20_000;

  private final Cases cases;
  private final StepStore steps;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  WriteNote(Cases cases, StepStore steps, Authority authority, Clock clock, News news) {
    this.cases = cases;
    this.steps = steps;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void write(Viewer viewer, String code, String text) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.TAKE_PART, file.embargo().value());
    Reading reading = new Reading();
    String words = reading.block("note", text, MOST);
    reading.finish();
    Instant now = clock.instant();
    steps.add(file.id(), new Step(Step.Kind.NOTED, now, viewer.actor(), null, null, words));
    news.tell(new CaseNoted(viewer.actor(), now, file.id().value()));
  }
}
