package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes in what lies in the mailbox, and then listens for what comes. While the restore fence is
/// closed it is left alone.
@Component
public class ReadMailbox {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);

  private final Mailboxes mailboxes;
  private final MailboxStore store;
  private final TakeFromMailbox take;
  private final Letterbox letterbox;
  private final RestoreFence fence;
  private final Clock clock;

  ReadMailbox(
      Mailboxes mailboxes,
      MailboxStore store,
      TakeFromMailbox take,
      Letterbox letterbox,
      RestoreFence fence,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.store = store;
    this.take = take;
    this.letterbox = letterbox;
    this.fence = fence;
    this.clock = clock;
  }

  /// The mailbox that is to be read now; one that is not to be has no host.
  public Mailbox due() {
    Mailbox mailbox = mailboxes.get(new Viewer.Machine());
    return fence.held() ? Mailbox.NONE : mailbox;
  }

  /// Goes there once.
  ///
  /// @return how many messages were handed over
  public int once(Mailbox mailbox) {
    try (Letterbox.Visit visit = letterbox.open(mailbox)) {
      return taken(mailbox, visit);
    } catch (Letterbox.NotReached away) {
      failed(away);
      return 0;
    }
  }

  /// Goes there and stays for as long as the server lets us listen.
  public void stay(Mailbox mailbox, Sitting sitting) {
    try (Letterbox.Visit visit = letterbox.open(mailbox)) {
      sitting.began(visit);
      boolean listened = true;
      while (listened && !sitting.isOver()) {
        taken(mailbox, visit);
        listened = visit.listen();
      }
    } catch (Letterbox.NotReached away) {
      if (!sitting.isOver()) {
        failed(away);
      }
    }
  }

  private int taken(Mailbox mailbox, Letterbox.Visit visit) {
    int taken = visit.takeAll(new Ours(mailbox));
    store.read(clock.instant());
    return taken;
  }

  private void failed(Letterbox.NotReached away) {
    store.failed(away.trouble());
    LOG.warn("The mailbox could not be read; it is tried again in a minute: {}", away.trouble());
  }

  /// Somebody who stays and may be called away.
  public interface Sitting {

    void began(Letterbox.Visit visit);

    boolean isOver();
  }

  private final class Ours implements Letterbox.Basket {

    private final Mailbox mailbox;

    Ours(Mailbox mailbox) {
      this.mailbox = mailbox;
    }

    @Override
    public MailboxProgress progress(long validity) {
      return store.progress(validity);
    }

    @Override
    public boolean wants(Instant came) {
      return mailbox.takes(came);
    }

    @Override
    public void take(MailboxProgress at, byte[] raw, Instant came) {
      take.take(mailbox, at, raw, came);
      CrashPoint.here("intake.mailbox.before-tidied");
    }

    @Override
    public void pass(MailboxProgress at) {
      store.pass(at);
    }

    @Override
    public void tidied(MailboxProgress at) {
      CrashPoint.here("intake.mailbox.tidied");
      store.tidied(at);
    }
  }
}
