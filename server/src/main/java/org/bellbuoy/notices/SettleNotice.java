package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.delivery.MailLine;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of a notice to one recipient.
@Component
class SettleNotice {

  /// With the pauses doubling up to four hours: about two days.
  static final int TRIES = 18;

  static final int TRIES_UNSEEN = 3;

  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int MOST_DOUBLINGS = 10;

  private final DeliveryStore store;
  private final NextContact next;
  private final Clock clock;
  private final News news;

  SettleNotice(DeliveryStore store, NextContact next, Clock clock, News news) {
    this.store = store;
    this.next = next;
    this.clock = clock;
    this.news = news;
  }

  /// Writes down what became of the letter before, and that the dot of this one comes next.
  ///
  /// @param before empty for the first letter of a conversation
  /// @return whether the row is still ours
  @Transactional
  public boolean goOn(
      Optional<HandedOver> before, DeliveryStore.Claimed row, String messageId, Instant until) {
    before.ifPresent(this::settle);
    return store.dotPending(row, messageId, until);
  }

  @Transactional
  public void settle(HandedOver done) {
    DeliveryStore.Claimed row = done.row();
    switch (done.handed()) {
      case MailLine.Handed.Taken _ -> sent(row, done.at());
      case MailLine.Handed.Refused(boolean maybeLater, LetterTrouble why) -> {
        if (maybeLater) {
          later(row, why);
        } else {
          refused(row, why);
        }
      }
      case MailLine.Handed.Unknown _ -> unknown(row);
    }
  }

  private void sent(DeliveryStore.Claimed row, Instant at) {
    if (store.sent(row, at)) {
      tell(row, DeliveryState.SENT, at);
    }
  }

  private void later(DeliveryStore.Claimed row, LetterTrouble why) {
    if (row.tries() >= TRIES) {
      refused(row, why);
    } else {
      boolean _ =
          store.failed(row, DeliveryState.DEFERRED, why, clock.instant().plus(pause(row.tries())));
    }
  }

  /// Nobody knows whether the server took it. It is tried again by the same Message-ID, and not for
  /// ever: each time may be one more letter.
  private void unknown(DeliveryStore.Claimed row) {
    if (row.tries() >= TRIES_UNSEEN) {
      refused(row, LetterTrouble.BROKEN);
    } else {
      store.unknown(row, clock.instant().plus(pause(row.tries())));
    }
  }

  @Transactional
  public void refused(DeliveryStore.Claimed row, @Nullable LetterTrouble why) {
    Instant now = clock.instant();
    if (store.failed(row, DeliveryState.BOUNCED, why, now)) {
      tell(row, DeliveryState.BOUNCED, now);
      next.after(row.id());
    }
  }

  /// A letter that had been taken came back for good.
  @Transactional
  public void cameBack(String messageId) {
    store.cameBack(messageId).ifPresent(next::after);
  }

  private void tell(DeliveryStore.Claimed row, DeliveryState state, Instant now) {
    news.tell(
        new NoticeSettled(Actor.machine(), now, row.notice(), row.id(), state, row.ambiguous()));
  }

  static Duration pause(int tries) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(tries, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
