package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// How words of ours come to a party: one that stands and that has a counter, never the reporter,
/// who has a mailbox. What is kept there is told.
@Component
class ReachParty {

  /// Words as they were typed into a field.
  record Typed(String field, String text, int most) {}

  /// Keeps the words for the party.
  interface Keeping {
    /// @return the id of what was kept
    UUID keep(Party party, String words, Instant at);
  }

  private final PartyStore parties;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ReachParty(PartyStore parties, Authority authority, Clock clock, News news) {
    this.parties = parties;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  void with(Viewer by, EmbargoId circle, String code, Typed typed, Keeping keeping) {
    authority.require(by, Permission.WORK_CASE, circle.value());
    Instant now = clock.instant();
    Party party =
        parties
            .find(circle, code)
            .filter(each -> each.kind() != PartyKind.REPORTER && each.standsAt(now))
            .orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String words = reading.block(typed.field(), typed.text(), typed.most());
    reading.finish();
    UUID kept = keeping.keep(party, words, now);
    news.tell(new PartyWrittenTo(by.actor(), now, circle.value(), party.id(), kept));
  }
}
