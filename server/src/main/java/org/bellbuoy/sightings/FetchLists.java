package org.bellbuoy.sightings;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.delivery.FileAnswer;
import org.bellbuoy.delivery.FileCall;
import org.bellbuoy.delivery.FileLine;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.sightings.Source.Outcome;
import org.springframework.stereotype.Component;

/// Fetches the lists that an administrator switched on: always the whole file, never an answer for
/// one id, which would say whose it is. A source that is away is asked again an hour later; what is
/// known stays, and says how old it is.
@Component
public class FetchLists {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final Duration AGAIN = Duration.ofHours(1);
  private static final int MOST = 24 * 1024 * 1024;

  private final SourceStore store;
  private final EditionStore editions;
  private final FileLine line;
  private final ImportList bring;
  private final RestoreFence fence;
  private final Clock clock;

  FetchLists(
      SourceStore store,
      EditionStore editions,
      FileLine line,
      ImportList bring,
      RestoreFence fence,
      Clock clock) {
    this.store = store;
    this.editions = editions;
    this.line = line;
    this.bring = bring;
    this.fence = fence;
    this.clock = clock;
  }

  /// Not one transaction: no connection is held while a server outside thinks.
  public void fetch() {
    if (fence.held()) {
      return;
    }
    for (PublicList list : PublicList.values()) {
      Instant now = clock.instant();
      store.claim(list, now, now.plus(AGAIN)).ifPresent(due -> fetch(list, due, now));
    }
  }

  private void fetch(PublicList list, SourceStore.Due due, Instant now) {
    FileCall call =
        new FileCall(URI.create(due.address()), due.inside(), due.tag(), due.changed(), MOST);
    switch (line.fetch(call)) {
      case FileAnswer.Fetched file -> take(list, due, file, now);
      case FileAnswer.Same _ -> {
        editions.newest(list).ifPresent(known -> editions.looked(known.id(), now));
        settle(list, due, Outcome.SAME, now);
      }
      case FileAnswer.Unreached _ -> settle(list, due, Outcome.UNREACHED, now);
      case FileAnswer.Elsewhere _ -> settle(list, due, Outcome.ELSEWHERE, now);
      case FileAnswer.Broken _ -> settle(list, due, Outcome.BROKEN, now);
    }
  }

  /// The tag is kept once the file is in, so that a kill between the two fetches it again.
  private void take(PublicList list, SourceStore.Due due, FileAnswer.Fetched file, Instant now) {
    try {
      Edition kept = bring.bring(HOUSE, list, file.bytes());
      Outcome outcome = kept.reachedAt().isBefore(now) ? Outcome.SAME : Outcome.NEW;
      settle(list, due.knowing(file.tag(), file.changed()), outcome, now);
    } catch (Refused refused) {
      settle(list, due, Outcome.REFUSED, now);
    }
  }

  private void settle(PublicList list, SourceStore.Due due, Outcome outcome, Instant now) {
    store.settle(list, due, outcome, now.plus(outcome.went() ? list.pause() : AGAIN));
  }
}
