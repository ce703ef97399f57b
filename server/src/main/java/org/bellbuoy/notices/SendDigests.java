package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.facts.Severity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes the digests that are due: one letter with all that was published since the last, and none
/// where nothing was. The letter is written down in the transaction that moves the mark of up to
/// when its reader was told, so each comes once however often this is begun.
@Component
public class SendDigests {

  /// A revision is dated before the transaction ends that writes it down. What is younger waits for
  /// the next digest, so that none is passed by.
  static final Duration SETTLING = Duration.ofMinutes(5);

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 50;

  private final DigestStore store;
  private final SubscriptionSeals seals;
  private final DigestLetters letters;
  private final NoticePost post;
  private final QueueLetter queue;
  private final Deadlines deadlines;
  private final Installation house;
  private final JsonMapper json;
  private final Clock clock;

  SendDigests(
      DigestStore store,
      SubscriptionSeals seals,
      DigestLetters letters,
      NoticePost post,
      QueueLetter queue,
      Deadlines deadlines,
      Installation house,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.seals = seals;
    this.letters = letters;
    this.post = post;
    this.queue = queue;
    this.deadlines = deadlines;
    this.house = house;
    this.json = json;
    this.clock = clock;
  }

  /// A revision in a digest.
  ///
  /// @param code which proves a letter about it, if one was sent to anybody
  record Item(Bulletin.Said said, Optional<String> code) {}

  /// @return how many were due, with something in them or not
  @Transactional
  public int send() {
    if (!post.isSet()) {
      return 0;
    }
    Instant now = clock.instant();
    List<DigestStore.Due> due = store.due(now, AT_ONCE);
    due.forEach(each -> write(each, now));
    CrashPoint.here("notices.digest.before-commit");
    return due.size();
  }

  /// From now on somebody is written to in this way.
  void begin(UUID subscription, Pace pace, Instant now) {
    store.begin(subscription, pace, now.minus(SETTLING), pace.morningAfter(now, zone()));
  }

  private void write(DigestStore.Due due, Instant now) {
    Instant until = now.minus(SETTLING);
    Wanted wanted = seals.open(due.id(), due.wanted());
    List<Item> items =
        store.published(due.since(), until).stream()
            .map(told ->
                new Item(
                    json.readValue(told.body(), Bulletin.class).data(),
                    Optional.ofNullable(told.code())))
            .filter(item -> covers(wanted, item.said()))
            .toList();
    if (!items.isEmpty()) {
      String leave =
          house.at("/subscribe/leave/" + seals.openLeave(due.id(), due.leave())).toString();
      var _ =
          queue.queueForNotices(
              due.id(),
              wanted.address(),
              letters.subject(items),
              letters.text(
                  items, wanted.why() + " You chose to be told " + due.pace().words() + ".", leave),
              leave);
    }
    store.told(due.id(), until, due.pace().morningAfter(now, zone()));
  }

  private static boolean covers(Wanted wanted, Bulletin.Said said) {
    Optional<Severity> level = Optional.ofNullable(said.severity()).flatMap(Severity::find);
    return new Interest(wanted.products(), wanted.level()).covers(said.codes(), level);
  }

  private ZoneId zone() {
    return deadlines.calendar(HOUSE).calendar().zone();
  }
}
