package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that one's test letter arrived, by the number that stands in it.
///
/// Refuses: not allowed, invalid.
@Component
public class ConfirmTestLetter {

  private static final int LONGEST = 20;

  private final TestLetterStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ConfirmTestLetter(TestLetterStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void confirm(Viewer viewer, @Nullable String typed) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Reading reading = new Reading();
    String number = reading.line("number", typed, LONGEST).replace(" ", "");
    reading.finish();
    TestLetterStore.StoredTest letter =
        store
            .awaited(authority.requireStaff(viewer).personId(), Hashes.sha256(number))
            .orElseThrow(() ->
                Invalid.of("number", "This is not the number of a test letter to you.").refused());
    if (letter.arrivedAt() == null) {
      Instant now = clock.instant();
      store.arrived(letter.id(), now);
      news.tell(new TestLetterArrived(viewer.actor(), now, letter.id()));
    }
  }
}
