package org.bellbuoy.delivery.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.bellbuoy.delivery.Letterbox;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.MailboxTrouble;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.springframework.stereotype.Component;

/// Speaks IMAP with the vendor's server: by TLS with a checked name, or to this machine.
@Component
class ImapLetterbox implements Letterbox {

  private static final String CONNECT_MILLIS = "20000";

  /// How long the server may be silent: while it listens with us too, after which we come again.
  private static final String SILENCE_MILLIS = "240000";

  @Override
  public Visit open(Mailbox mailbox) {
    try {
      Store store = Session.getInstance(settings(mailbox)).getStore("imap");
      store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
      return ImapVisit.in((IMAPStore) store, mailbox);
    } catch (MessagingException away) {
      throw new NotReached(trouble(away), away);
    }
  }

  private static Properties settings(Mailbox mailbox) {
    Properties settings = new Properties();
    switch (mailbox.security()) {
      case TLS -> settings.setProperty("mail.imap.ssl.enable", "true");
      case STARTTLS -> {
        settings.setProperty("mail.imap.starttls.enable", "true");
        settings.setProperty("mail.imap.starttls.required", "true");
      }
      case LOOPBACK -> {}
    }
    settings.setProperty("mail.imap.ssl.checkserveridentity", "true");
    settings.setProperty("mail.imap.ssl.protocols", "TLSv1.3 TLSv1.2");
    settings.setProperty("mail.imap.connectiontimeout", CONNECT_MILLIS);
    settings.setProperty("mail.imap.timeout", SILENCE_MILLIS);
    settings.setProperty("mail.imap.writetimeout", CONNECT_MILLIS);
    settings.setProperty("mail.imap.peek", "true");
    return settings;
  }

  /// The innermost reason that is known; a library wraps it several times.
  static MailboxTrouble trouble(Exception failed) {
    return switch (failed) {
      case AuthenticationFailedException _ -> MailboxTrouble.LOGIN_REFUSED;
      case FolderNotFoundException _ -> MailboxTrouble.NO_FOLDER;
      case ReadOnlyFolderException _ -> MailboxTrouble.NO_FOLDER;
      case UnknownHostException _ -> MailboxTrouble.UNKNOWN_HOST;
      case SSLException _ -> MailboxTrouble.NOT_TRUSTED;
      case MailConnectException away -> inner(away, MailboxTrouble.NOT_REACHED);
      case SocketConnectException away -> inner(away, MailboxTrouble.NOT_REACHED);
      case MessagingException other when said(other, "STARTTLS") -> MailboxTrouble.NO_TLS;
      case MessagingException other when said(other, "server identity") ->
          MailboxTrouble.NOT_TRUSTED;
      default -> inner(failed, MailboxTrouble.BROKEN);
    };
  }

  private static MailboxTrouble inner(Exception failed, MailboxTrouble otherwise) {
    if (failed.getCause() instanceof Exception cause) {
      MailboxTrouble inside = trouble(cause);
      return inside == MailboxTrouble.BROKEN ? otherwise : inside;
    }
    return otherwise;
  }

  private static boolean said(MessagingException failed, String words) {
    return String.valueOf(failed.getMessage()).contains(words);
  }
}
