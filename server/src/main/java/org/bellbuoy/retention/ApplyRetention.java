package org.bellbuoy.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.customers.ForgetEntries;
import org.bellbuoy.embargo.ForgetVisits;
import org.bellbuoy.grants.ForgetGrant;
import org.bellbuoy.identity.ForgetTraces;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.ExpireReport;
import org.bellbuoy.intake.ForgetCanary;
import org.bellbuoy.intake.ForgetOtherMail;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Erases what is due, the oldest first: a report in a transaction, traces by the hundred. Whoever
/// does so holds the turn meanwhile; after a kill the next one goes on with what is left.
@Component
public class ApplyRetention {

  private static final Logger LOG = LoggerFactory.getLogger(ApplyRetention.class);
  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 100;

  private final RuleStore rules;
  private final DueStore due;
  private final ExpireReport expire;
  private final ForgetCanary canaries;
  private final ForgetOtherMail otherMail;
  private final ForgetGrant grants;
  private final EraseReporter reporters;
  private final ForgetTraces traces;
  private final ForgetVisits visits;
  private final ForgetEntries entries;
  private final Ids ids;
  private final Clock clock;
  private final News news;
  private final TransactionTemplate transaction;

  ApplyRetention(
      RuleStore rules,
      DueStore due,
      ExpireReport expire,
      ForgetCanary canaries,
      ForgetOtherMail otherMail,
      ForgetGrant grants,
      EraseReporter reporters,
      ForgetTraces traces,
      ForgetVisits visits,
      ForgetEntries entries,
      Ids ids,
      Clock clock,
      News news,
      PlatformTransactionManager manager) {
    this.rules = rules;
    this.due = due;
    this.expire = expire;
    this.canaries = canaries;
    this.otherMail = otherMail;
    this.grants = grants;
    this.reporters = reporters;
    this.traces = traces;
    this.visits = visits;
    this.entries = entries;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
    this.transaction = new TransactionTemplate(manager);
  }

  /// @return how many things were erased
  public int apply() {
    int erased = 0;
    for (RetentionKind kind : RetentionKind.values()) {
      erased += apply(kind);
    }
    return erased;
  }

  private int apply(RetentionKind kind) {
    return switch (kind) {
      case SPAM, NOT_PURSUED, OTHER_MAIL, CANARIES, REPORTERS, FILES, LETTERS, TEST_ENVIRONMENTS ->
          one(kind);
      case SESSIONS, LINKS, VISITS -> hundreds(kind);
      case UNSENT_FORMS, ANSWERS, SIGN_IN_TRACES, ENDED_CASES, LEDGER -> 0;
    };
  }

  /// One after the other; what cannot be erased does not keep the rest from it.
  private int one(RetentionKind kind) {
    int erased = 0;
    int passed = 0;
    List<DueThing> some;
    do {
      some = due.oldest(kind, before(kind), passed, AT_ONCE);
      for (DueThing thing : some) {
        if (erased(kind, thing)) {
          erased++;
        } else {
          passed++;
        }
        CrashPoint.here("retention.erased");
      }
    } while (some.size() == AT_ONCE);
    return erased;
  }

  private boolean erased(RetentionKind kind, DueThing thing) {
    try {
      return Boolean.TRUE.equals(
          transaction.execute(_ -> {
            boolean gone = rules.turn() && erase(kind, thing, before(kind));
            CrashPoint.here("retention.before-commit");
            return gone;
          }));
    } catch (RuntimeException stays) {
      LOG.warn("{} {} was not erased: {}", kind, thing.id(), stays.getMessage());
      return false;
    }
  }

  /// Looks again, because somebody may have changed it since the list was made.
  private boolean erase(RetentionKind kind, DueThing thing, Instant before) {
    return switch (kind) {
      case SPAM, NOT_PURSUED -> expire.expire(HOUSE, thing.id(), before);
      case OTHER_MAIL ->
          due.still(kind, before, thing.id()) && otherMail.forget(HOUSE, thing.id(), before);
      case CANARIES -> canaries.forget(HOUSE, thing.id(), before);
      case TEST_ENVIRONMENTS ->
          due.still(kind, before, thing.id()) && grants.forget(HOUSE, thing.id(), before);
      case REPORTERS -> erase(thing, ReporterPart.REPORTER, kind, before);
      case FILES -> erase(thing, ReporterPart.FILES, kind, before);
      case LETTERS -> erase(thing, ReporterPart.LETTERS, kind, before);
      case SESSIONS, LINKS, VISITS, UNSENT_FORMS, ANSWERS, SIGN_IN_TRACES, ENDED_CASES, LEDGER ->
          false;
    };
  }

  private boolean erase(DueThing thing, ReporterPart part, RetentionKind kind, Instant before) {
    String tracking = Objects.requireNonNull(thing.number());
    if (!due.still(kind, before, thing.id())) {
      return false;
    }
    reporters.erase(HOUSE, tracking, EnumSet.of(part), ErasureGround.RETENTION);
    return true;
  }

  private int hundreds(RetentionKind kind) {
    int erased = 0;
    List<UUID> some;
    do {
      some = Objects.requireNonNull(transaction.execute(_ -> forgotten(kind)));
      erased += some.size();
      CrashPoint.here("retention.forgotten");
    } while (!some.isEmpty());
    return erased;
  }

  private List<UUID> forgotten(RetentionKind kind) {
    if (!rules.turn()) {
      return List.of();
    }
    Instant before = before(kind);
    List<UUID> gone =
        switch (kind) {
          case SESSIONS -> traces.sessions(HOUSE, before, AT_ONCE);
          case LINKS -> traces.links(HOUSE, before, AT_ONCE);
          case VISITS -> visits(before);
          case SPAM,
              NOT_PURSUED,
              OTHER_MAIL,
              CANARIES,
              REPORTERS,
              FILES,
              LETTERS,
              TEST_ENVIRONMENTS ->
              List.of();
          case UNSENT_FORMS, ANSWERS, SIGN_IN_TRACES, ENDED_CASES, LEDGER -> List.of();
        };
    if (!gone.isEmpty()) {
      Instant now = clock.instant();
      news.tell(new TracesForgotten(HOUSE.actor(), now, ids.next(), kind, gone));
    }
    return gone;
  }

  private List<UUID> visits(Instant before) {
    List<UUID> guests = visits.forget(HOUSE, before, due.heldCircles(), AT_ONCE);
    return guests.isEmpty() ? entries.forget(HOUSE, before, AT_ONCE) : guests;
  }

  private Instant before(RetentionKind kind) {
    Instant now = clock.instant();
    return rules.period(kind, now).overBefore(now);
  }
}
