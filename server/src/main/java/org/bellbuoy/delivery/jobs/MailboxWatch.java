package org.bellbuoy.delivery.jobs;

import java.util.concurrent.atomic.AtomicBoolean;
import org.bellbuoy.delivery.Letterbox;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.ReadMailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has somebody sit at the mailbox: listening where the server tells of new mail, and otherwise
/// coming back once a minute. Another mailbox calls them away.
@Component
class MailboxWatch implements DisposableBean {

  private static final long PAUSE_NANOS = 60_000_000_000L;

  private final ReadMailbox deed;
  private @Nullable Seat seat;
  private long left;

  MailboxWatch(ReadMailbox deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 2_000, initialDelayString = "${bellbuoy.mail.first-after-millis:6000}")
  synchronized void look() {
    Mailbox mailbox = deed.due();
    Seat sitting = seat;
    if (sitting != null && sitting.isTaken() && sitting.isAt(mailbox)) {
      return;
    }
    boolean moved = sitting != null && !sitting.isAt(mailbox);
    leave();
    if (mailbox.exists() && (moved || left == 0 || System.nanoTime() - left > PAUSE_NANOS)) {
      left = System.nanoTime();
      Seat next = new Seat(mailbox);
      seat = next;
      next.take(deed);
    }
  }

  private void leave() {
    Seat sitting = seat;
    if (sitting != null) {
      sitting.callAway();
    }
  }

  @Override
  public synchronized void destroy() {
    leave();
  }

  /// One stay at one mailbox.
  private static final class Seat implements ReadMailbox.Sitting {

    private final Mailbox mailbox;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Letterbox.@Nullable Visit visit;
    private volatile @Nullable Thread sitter;

    Seat(Mailbox mailbox) {
      this.mailbox = mailbox;
    }

    void take(ReadMailbox deed) {
      sitter = Thread.ofVirtual().name("mailbox").start(() -> deed.stay(mailbox, this));
    }

    boolean isTaken() {
      Thread sitting = sitter;
      return sitting != null && sitting.isAlive();
    }

    boolean isAt(Mailbox other) {
      return mailbox.version() == other.version();
    }

    void callAway() {
      over.set(true);
      Letterbox.Visit open = visit;
      if (open != null) {
        open.close();
      }
    }

    @Override
    public void began(Letterbox.Visit begun) {
      visit = begun;
    }

    @Override
    public boolean isOver() {
      return over.get();
    }
  }
}
