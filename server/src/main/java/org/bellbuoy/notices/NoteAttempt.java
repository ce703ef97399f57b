package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a person did to tell a customer of a notice. Whoever was told is informed;
/// whoever was tried three times over ten days and more, in vain, could not be reached.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile.
@Component
public class NoteAttempt {

  static final int ENOUGH = 3;
  static final Duration LONG_ENOUGH = Duration.ofDays(10);

  private final NoticeStore notices;
  private final ConcernedStore concerned;
  private final AttemptStore attempts;
  private final Customers customers;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  NoteAttempt(
      NoticeStore notices,
      ConcernedStore concerned,
      AttemptStore attempts,
      Customers customers,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.notices = notices;
    this.concerned = concerned;
    this.attempts = attempts;
    this.customers = customers;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param expected the version of what was read of this customer and this notice
  @Transactional
  public void note(
      Viewer viewer, String notice, String customer, AttemptForm typed, long expected) {
    authority.require(viewer, Permission.TELL_CUSTOMERS);
    Notice found = notices.byCode(notice).orElseThrow(() -> new Missing().refused());
    Customer who = customers.get(viewer, customer);
    ConcernedStore.Row row =
        concerned.hold(found.id(), who.id()).orElseThrow(() -> new Missing().refused());
    AttemptForm.Read read = typed.read();
    if (row.version() != expected) {
      throw new ChangedMeanwhile(row.version()).refused();
    }
    Instant now = clock.instant();
    attempts.add(
        ids.next(), row, new Attempt(read.way(), read.outcome(), read.note(), viewer.actor(), now));
    Reached reached = after(row, read.outcome(), now);
    concerned.reached(row, reached);
    news.tell(new CustomerReached(viewer.actor(), now, found.id(), who.id().value(), reached));
  }

  /// A letter that is under way stays so, however often nobody answers the telephone.
  private Reached after(ConcernedStore.Row row, Attempt.Outcome outcome, Instant now) {
    return switch (outcome) {
      case TOLD -> Reached.INFORMED;
      case NOT_REACHED ->
          row.reached().isForAPerson() && triedEnough(row, now)
              ? Reached.UNREACHABLE
              : row.reached();
    };
  }

  private boolean triedEnough(ConcernedStore.Row row, Instant now) {
    UUID notice = row.notice();
    Optional<Instant> first = attempts.first(notice, row.customer());
    return row.tries() + 1 >= ENOUGH
        && first.filter(at -> !now.isBefore(at.plus(LONG_ENOUGH))).isPresent();
  }
}
