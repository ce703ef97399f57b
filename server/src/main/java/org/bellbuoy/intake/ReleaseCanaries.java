package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bellbuoy.correspondence.LetterToHouse;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Hashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends a canary by every way in that this house has. What goes wrong on the way is noted and is
/// no failure of this deed: the canary then does not pass, and that is what is watched.
@Component
public class ReleaseCanaries {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseCanaries.class);
  private static final String SUBJECT = "Canary";
  private static final Duration KEPT = Duration.ofDays(30);

  private final CanaryStore store;
  private final CanaryPlan plan;
  private final CanaryLine line;
  private final LetterToHouse secret;
  private final QueueLetter letters;
  private final Authority authority;
  private final TransactionTemplate transaction;
  private final Ids ids;
  private final Clock clock;

  ReleaseCanaries(
      CanaryStore store,
      CanaryPlan plan,
      CanaryLine line,
      LetterToHouse secret,
      QueueLetter letters,
      Authority authority,
      PlatformTransactionManager manager,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.plan = plan;
    this.line = line;
    this.secret = secret;
    this.letters = letters;
    this.authority = authority;
    this.transaction = new TransactionTemplate(manager);
    this.ids = ids;
    this.clock = clock;
  }

  /// Whether canaries are sent by themselves here.
  public boolean isScheduled() {
    return !plan.every().isZero();
  }

  /// Whether it is time for the next round.
  public boolean isDue() {
    Duration every = plan.every();
    return isScheduled()
        && store.lastRound().filter(last -> last.plus(every).isAfter(clock.instant())).isEmpty();
  }

  public void release(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Arrays.stream(CanaryPath.values()).filter(plan::uses).forEach(this::release);
    transaction.executeWithoutResult(_ -> store.sweep(clock.instant().minus(KEPT)));
  }

  private void release(CanaryPath path) {
    UUID id = ids.next();
    CanaryMark mark = CanaryMark.fresh();
    Instant now = clock.instant();
    transaction.executeWithoutResult(_ -> store.add(id, path, mark, now));
    sent(id, path, mark.words())
        .ifPresent(trouble -> transaction.executeWithoutResult(_ -> store.trouble(id, trouble)));
  }

  private Optional<CanaryTrouble> sent(UUID id, CanaryPath path, String words) {
    return switch (path) {
      case FORM -> line.byForm(plan.street(), words);
      case API -> line.byApi(plan.street(), words);
      case MAIL -> written(id, () -> words);
      case ENCRYPTED_MAIL -> written(id, () -> secret.of(SUBJECT, words));
    };
  }

  private Optional<CanaryTrouble> written(UUID id, Supplier<String> writing) {
    try {
      String text = writing.get();
      transaction.executeWithoutResult(_ -> queue(id, text));
      return Optional.empty();
    } catch (RuntimeException failed) {
      LOG.warn("A canary could not be written: {}", failed.getClass());
      return Optional.of(CanaryTrouble.NOT_WRITTEN);
    }
  }

  private void queue(UUID id, String text) {
    String messageId =
        letters.queueAutomatic(id, plan.address().orElseThrow(), SUBJECT, text, List.of());
    store.wentAs(id, Hashes.sha256(messageId));
  }
}
