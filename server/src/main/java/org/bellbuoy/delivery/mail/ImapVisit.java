package org.bellbuoy.delivery.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bellbuoy.delivery.Letterbox;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.MailboxProgress;
import org.bellbuoy.delivery.MailboxTrial;
import org.bellbuoy.delivery.MailboxTrouble;
import org.bellbuoy.parsing.MailLimits;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/// A conversation with an IMAP server about one folder. The messages are bytes to it: nothing that
/// a stranger wrote is looked into here.
final class ImapVisit implements Letterbox.Visit {

  private final IMAPStore store;
  private final IMAPFolder folder;
  private final String done;

  private ImapVisit(IMAPStore store, IMAPFolder folder, String done) {
    this.store = store;
    this.folder = folder;
    this.done = done;
  }

  static ImapVisit in(IMAPStore store, Mailbox mailbox) throws MessagingException {
    try {
      IMAPFolder folder = (IMAPFolder) store.getFolder(mailbox.folder());
      folder.open(Folder.READ_WRITE);
      if (!mailbox.done().isEmpty() && !store.getFolder(mailbox.done()).exists()) {
        throw new FolderNotFoundException(store.getFolder(mailbox.done()), "no such folder");
      }
      return new ImapVisit(store, folder, mailbox.done());
    } catch (MessagingException | RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  @Override
  public MailboxTrial look() {
    try {
      return new MailboxTrial.Reached(
          folder.getMessageCount(), store.hasCapability("IDLE"), canMove());
    } catch (MessagingException failed) {
      throw notReached(failed);
    }
  }

  @Override
  public int takeAll(Letterbox.Basket basket) {
    try {
      folder.doCommand(protocol -> {
        protocol.noop(); // by which the server looks for what is new
        return true;
      });
      MailboxProgress at = basket.progress(folder.getUIDValidity());
      tidy(basket, at); // what was durable before a kill and not tidied away
      int taken = 0;
      for (Message message : after(at.taken())) {
        taken += take(basket, at, (IMAPMessage) message);
      }
      return taken;
    } catch (MessagingException | IOException failed) {
      throw notReached(failed);
    }
  }

  private int take(Letterbox.Basket basket, MailboxProgress at, IMAPMessage message)
      throws MessagingException, IOException {
    MailboxProgress here = at.upTo(folder.getUID(message));
    try {
      Instant came = came(message);
      if (!basket.wants(came)) {
        basket.pass(here);
        return 0;
      }
      basket.take(here, raw(message), came);
      tidy(basket, here.tidiedUpTo(here.taken() - 1));
      return 1;
    } catch (MessageRemovedException _) {
      return 0; // somebody else took it away before we came to it
    }
  }

  /// One byte more than is read, so that the next one who looks sees that it is too large.
  private static byte[] raw(IMAPMessage message) throws MessagingException, IOException {
    try (InputStream in = message.getMimeStream()) {
      return in.readNBytes(MailLimits.MESSAGE + 1);
    }
  }

  private static Instant came(IMAPMessage message) throws MessagingException {
    Date received = message.getReceivedDate();
    return received == null ? Instant.MAX : received.toInstant();
  }

  /// The server gives the last message where there is none after it (RFC 9051 section 9,
  /// seq-range).
  private List<Message> after(long uid) throws MessagingException {
    Message[] found = folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID);
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    folder.fetch(found, profile);
    List<Message> later = new ArrayList<>();
    for (Message message : found) {
      if (folder.getUID(message) > uid) {
        later.add(message);
      }
    }
    return later;
  }

  private void tidy(Letterbox.Basket basket, MailboxProgress at) throws MessagingException {
    if (at.tidied() < at.taken()) {
      Message[] durable = folder.getMessagesByUID(at.tidied() + 1, at.taken());
      if (durable.length > 0) {
        tidy(durable);
      }
      basket.tidied(at.tidiedUpTo(at.taken()));
    }
  }

  private void tidy(Message[] durable) throws MessagingException {
    folder.setFlags(durable, new Flags(Flags.Flag.SEEN), true);
    if (done.isEmpty() || !canMove()) {
      return;
    }
    Folder there = store.getFolder(done);
    if (store.hasCapability("MOVE")) {
      folder.moveMessages(durable, there);
    } else {
      folder.copyMessages(durable, there);
      folder.setFlags(durable, new Flags(Flags.Flag.DELETED), true);
      folder.expunge(durable);
    }
  }

  /// Without one of the two, nobody could delete this message and no other.
  private boolean canMove() throws MessagingException {
    return store.hasCapability("MOVE") || store.hasCapability("UIDPLUS");
  }

  @Override
  public boolean listen() {
    try {
      if (!store.hasCapability("IDLE")) {
        return false;
      }
      folder.idle(true);
      return true;
    } catch (MessagingException | IllegalStateException _) {
      return false; // it was silent for too long, or we were called away
    }
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException _) {
      // it is gone already
    }
  }

  private static Letterbox.NotReached notReached(Exception failed) {
    MailboxTrouble trouble = ImapLetterbox.trouble(failed);
    return new Letterbox.NotReached(trouble, failed);
  }
}
