package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a template out of use. Drafts that started from it keep their words.
@Component
public class RetireTemplate {

  private final TemplateStore store;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  RetireTemplate(TemplateStore store, Rights rights, Clock clock, News news) {
    this.store = store;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void retire(Viewer by, String code) {
    rights.require(by, Permission.LEAD_CASE);
    TemplateStore.Row row = store.find(code).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    store.retire(row.id(), now);
    news.tell(new TemplateRetired(by.actor(), now, row.id()));
  }
}
