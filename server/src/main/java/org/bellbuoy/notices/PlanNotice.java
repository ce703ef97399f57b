package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  private final PreparationStore preparations;
  private final PilotMaking pilots;
  private final NoticeSeals seals;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  PlanNotice(
      NoticeStore notices,
      ConcernedStore concerned,
      AddDelivery deliveries,
      Audiences audiences,
      PreparationStore preparations,
      PilotMaking pilots,
      NoticeSeals seals,
      Ids ids,
      Clock clock,
      News news) {
    this.notices = notices;
    this.concerned = concerned;
    this.deliveries = deliveries;
    this.audiences = audiences;
    this.preparations = preparations;
    this.pilots = pilots;
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
    Preparation wished = preparations.hold(advisory, revision);
    if (notices.add(id, ids.code(), advisory, revision, occasion, now)) {
      Telling telling = audiences.of(advisory, revision, occasion);
      Set<String> first = pilots.addresses(wished, occasion, telling);
      write(id, telling, first, rank(occasion), now);
      if (!first.isEmpty()) {
        pilots.begin(id, advisory, wished, occasion, now);
      }
      news.tell(new NoticeChanged(Actor.machine(), now, id, NoticeState.GOING));
      CrashPoint.here("notices.plan.before-commit");
    }
    return notices.ofRevision(revision).orElseThrow();
  }

  /// Whether that was done for this revision.
  boolean isPlanned(UUID revision) {
    return notices.ofRevision(revision).isPresent();
  }

  private void write(UUID notice, Telling telling, Set<String> first, int rank, Instant now) {
    Seal seal = seals.of(notice);
    Map<String, UUID> letters = new HashMap<>();
    for (Recipient recipient : telling.recipients()) {
      String key = Audiences.key(recipient);
      Wave wave = first.contains(key) ? Wave.PILOT : Wave.REST;
      deliveries
          .live(notice, seal, recipient, new AddDelivery.Turn(wave, rank), now)
          .ifPresent(letter -> letters.put(key, letter));
    }
    telling.leftOut().forEach(each -> concerned.leaveOut(notice, each.customer(), each.by()));
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
