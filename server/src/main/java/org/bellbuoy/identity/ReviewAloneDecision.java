package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who could have been the second person writes what they think of a decision taken alone.
/// Where there still is nobody else, whoever took it does so a day later.
///
/// Refuses: [Invalid] where nothing waits for a review, [IdentityRefusal.SecondPersonNeeded],
/// [IdentityRefusal.CoolingOff].
@Component
public class ReviewAloneDecision {

  private static final int WORDS = 4_000;

  private final AloneStore store;
  private final SecondPerson second;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ReviewAloneDecision(
      AloneStore store, SecondPerson second, Authority authority, Clock clock, News news) {
    this.store = store;
    this.second = second;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param circle the circle that guards what was decided
  @Transactional
  public void review(Viewer by, UUID circle, String code, String words) {
    authority.require(by, Permission.READ_CASE, circle);
    AloneDecision decision =
        store
            .hold(circle, code)
            .filter(AloneDecision::wantsReview)
            .orElseThrow(() -> Invalid.of("decision", "This waits for no review.").refused());
    Reading reading = new Reading();
    String said = reading.block("review", words, WORDS);
    reading.finish();
    Instant now = clock.instant();
    requireFresh(by, circle, decision);
    store.review(decision.id(), circle, by.actor().id(), now, said);
    news.tell(new AloneReviewed(by.actor(), now, circle, decision.subject()));
  }

  private void requireFresh(Viewer by, UUID circle, AloneDecision decision) {
    Proposed looked =
        new Proposed(
            decision.deed(),
            decision.subject(),
            circle,
            Set.of(decision.person()),
            decision.at(),
            Urgency.ORDINARY);
    switch (second.who(by, looked)) {
      case WhoConfirms.Second _, WhoConfirms.Alone _ -> {}
      case WhoConfirms.SomebodyElse _ -> throw new IdentityRefusal.SecondPersonNeeded().refused();
      case WhoConfirms.CoolingOff cooling ->
          throw new IdentityRefusal.CoolingOff(cooling.until()).refused();
    }
  }
}
