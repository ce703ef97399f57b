package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.BlindMark;
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

  private static final String RECIPIENT = "recipient of a notice";
  private static final String DOMAIN = "domain of a recipient";

  private final NoticeStore notices;
  private final DeliveryStore deliveries;
  private final Audiences audiences;
  private final NoticeSeals seals;
  private final BlindMark marks;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  PlanNotice(
      NoticeStore notices,
      DeliveryStore deliveries,
      Audiences audiences,
      NoticeSeals seals,
      BlindMark marks,
      Ids ids,
      Clock clock,
      News news) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.audiences = audiences;
    this.seals = seals;
    this.marks = marks;
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
      write(id, occasion, now);
      news.tell(new NoticeChanged(Actor.machine(), now, id, NoticeState.GOING));
      CrashPoint.here("notices.plan.before-commit");
    }
    return notices.ofRevision(revision).orElseThrow();
  }

  private void write(UUID notice, Occasion occasion, Instant now) {
    Seal seal = seals.of(notice);
    int rank = rank(occasion);
    for (Recipient recipient : audiences.of(occasion)) {
      UUID delivery = ids.next();
      deliveries.add(
          new DeliveryStore.Planned(
              delivery,
              notice,
              marks.of(RECIPIENT, recipient.address()),
              marks.of(DOMAIN, recipient.domain()),
              seals.seal(seal, delivery, recipient),
              rank),
          now);
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
