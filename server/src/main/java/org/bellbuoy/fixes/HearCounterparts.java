package org.bellbuoy.fixes;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.cases.CaseErased;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.correspondence.ReporterWrote;
import org.bellbuoy.correspondence.ThreadTexts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What counterparts answer by mail is noted with what we wrote to them, and goes with the case.
/// Hearing it twice changes nothing more.
@Component
class HearCounterparts {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final CounterpartStore store;
  private final ThreadTexts texts;
  private final EraseThread erase;
  private final Clock clock;
  private final News news;

  HearCounterparts(
      CounterpartStore store, ThreadTexts texts, EraseThread erase, Clock clock, News news) {
    this.store = store;
    this.texts = texts;
    this.erase = erase;
    this.clock = clock;
    this.news = news;
  }

  @ApplicationModuleListener
  void on(ReporterWrote wrote) {
    store.in(wrote.thread()).ifPresent(with -> note(with, wrote));
  }

  @ApplicationModuleListener
  void on(CaseErased erased) {
    store.threads(new CaseId(erased.about())).forEach(erase::erase);
  }

  private void note(Counterpart with, ReporterWrote wrote) {
    Instant now = clock.instant();
    Exchange answer =
        new Exchange(
            Exchange.Kind.ANSWERED,
            wrote.at(),
            now,
            Actor.machine(),
            texts.message(HOUSE, wrote.thread(), wrote.message()));
    if (store.add(with, wrote.message().value(), answer)) {
      news.tell(
          new ExchangeNoted(
              Actor.machine(),
              now,
              with.about().value(),
              with.id(),
              Exchange.Kind.ANSWERED,
              wrote.at()));
    }
  }
}
