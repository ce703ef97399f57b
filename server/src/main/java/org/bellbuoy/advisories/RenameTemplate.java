package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a template another name.
///
/// Refuses: a flaw in the name, [ChangedMeanwhile].
@Component
public class RenameTemplate {

  private final TemplateStore store;
  private final TemplateVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  RenameTemplate(TemplateStore store, TemplateVault vault, Rights rights, Clock clock, News news) {
    this.store = store;
    this.vault = vault;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void rename(Viewer by, String code, String name, long expected) {
    rights.require(by, Permission.LEAD_CASE);
    Template there = store.find(code).map(vault::opened).orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String clean = reading.line("name", name, SaveTemplate.NAME);
    reading.finish();
    if (!store.replace(there.id(), vault.seal(there.id(), there.words().called(clean)), expected)) {
      throw new ChangedMeanwhile(there.version()).refused();
    }
    news.tell(new TemplateRenamed(by.actor(), clock.instant(), there.id()));
  }
}
