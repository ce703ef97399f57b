package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what speaks for a reporter's good faith, or against it. Nothing is ever taken out.
@Component
public class NoteGoodFaith {

  private static final int MOST = 4_000;

  private final ReportRights rights;
  private final GoodFaithStore store;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  NoteGoodFaith(
      ReportRights rights, GoodFaithStore store, Vault vault, Ids ids, Clock clock, News news) {
    this.rights = rights;
    this.store = store;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void note(Viewer viewer, String tracking, @Nullable String weighs, @Nullable String note) {
    ReportId report = rights.toWeigh(viewer, tracking).id();
    if (store.find(report).isEmpty()) {
      throw new Missing().refused();
    }
    Reading reading = new Reading();
    String words = reading.block("note", note, MOST);
    var side = reading.choice("weighs", weighs, GoodFaith.Weighs.class);
    reading.finish();
    Instant now = clock.instant();
    var id = ids.next();
    Sealed sealed =
        vault.in(new SealScope(report.value())).text(GoodFaiths.place(id, "note"), words);
    GoodFaith.Weighs weighed = side.orElseThrow();
    store.note(report, new GoodFaithStore.NoteRow(id, weighed, sealed, viewer.actor().id(), now));
    news.tell(new GoodFaithNoted(viewer.actor(), now, report.value(), weighed));
  }
}
