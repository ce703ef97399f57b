package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.vault.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who is to be told of a published revision, once. Asks for no permission of its own:
/// it is part of the release run.
@Component
public class PlanNotice {

  private final NoticeStore notices;
  private final ConcernedStore concerned;
  private final AddDelivery deliveries;
  private final Audiences audiences;
  private final NoticeSeals seals;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  PlanNotice(
      NoticeStore notices,
      ConcernedStore concerned,
      AddDelivery deliveries,
      Audiences audiences,
      NoticeSeals seals,
      Ids ids,
      Clock clock,
      News news) {
    this.notices = notices;
    this.concerned = concerned;
    this.deliveries = deliveries;
    this.audiences = audiences;
    this.seals = seals;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return the notice of this revision, made now or before
  @Transactional
  public Notice plan(UUID advisory, UUID revision, Occasion occasion) {
    UUID id = ids.next();
    Instant now = clock.instant();
    if (notices.add(id, ids.code(), advisory, revision, occasion, now)) {
      write(id, audiences.of(advisory, occasion), rank(occasion), now);
      news.tell(new NoticeChanged(Actor.machine(), now, id, NoticeState.GOING));
      CrashPoint.here("notices.plan.before-commit");
    }
    return notices.ofRevision(revision).orElseThrow();
  }

  private void write(UUID notice, Telling telling, int rank, Instant now) {
    Seal seal = seals.of(notice);
    Map<String, UUID> letters = new HashMap<>();
    for (Recipient recipient : telling.recipients()) {
      deliveries
          .live(notice, seal, recipient, rank, now)
          .ifPresent(letter -> letters.put(Audiences.key(recipient), letter));
    }
    for (Concerned customer : telling.customers()) {
      concerned.add(
          notice,
          customer,
          customer.recipient().map(Audiences::key).map(letters::get).orElse(null));
    }
  }

  /// The gravest first; what has no level speaks of attacks or of what is not known yet.
  private static int rank(Occasion occasion) {
    return switch (occasion.findLevel().orElse(Severity.CRITICAL)) {
      case CRITICAL -> 0;
      case HIGH -> 1;
      case MEDIUM -> 2;
      case LOW -> 3;
      case NONE -> 4;
    };
  }
}
