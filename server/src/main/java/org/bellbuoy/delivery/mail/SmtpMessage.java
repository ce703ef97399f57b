package org.bellbuoy.delivery.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailSignature;

/// How a letter looks on the way to a mail server, and how that server is spoken with.
final class SmtpMessage {

  private static final String PATIENCE_MILLIS = "20000";

  /// What made a machine write (RFC 3834 section 5).
  enum Origin {
    /// Somebody's letter.
    REPLIED("auto-replied"),
    /// Nobody's.
    GENERATED("auto-generated");

    private final String word;

    Origin(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private SmtpMessage() {}

  static Session session(MailAccount account) {
    return Session.getInstance(settings(account));
  }

  static void connect(Transport transport, MailAccount account) throws MessagingException {
    boolean asked = !account.user().isEmpty();
    transport.connect(
        account.host(),
        account.port(),
        asked ? account.user() : null,
        asked ? account.password() : null);
  }

  /// @param origin what stands in Auto-Submitted where no human wrote it
  static MimeMessage of(
      Session session,
      MailAccount account,
      MailSignature signature,
      Letter letter,
      Origin origin,
      Instant now)
      throws MessagingException {
    MimeMessage message = written(session, account, letter, now);
    if (letter.automatic()) {
      message.setHeader("Auto-Submitted", origin.word());
      message.saveChanges();
    }
    if (signature.exists()) {
      new DkimSigner(signature, account.domain(), now).sign(message);
    }
    return message;
  }

  private static MimeMessage written(
      Session session, MailAccount account, Letter letter, Instant now) throws MessagingException {
    MimeMessage message = new Named(session, letter.messageId());
    message.setFrom(new InternetAddress(account.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(now));
    if (letter.text().startsWith(PgpMime.ARMOUR)) {
      message.setContent(PgpMime.of(letter.text()));
    } else {
      message.setText(letter.text(), StandardCharsets.UTF_8.name());
    }
    if (!letter.answers().isEmpty()) {
      message.setHeader("In-Reply-To", letter.answers().getLast());
      message.setHeader("References", String.join("\r\n ", letter.answers()));
    }
    if (letter.leave() != null) {
      message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
    }
    message.saveChanges();
    return message;
  }

  private static Properties settings(MailAccount account) {
    Properties settings = new Properties();
    switch (account.security()) {
      case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", "true");
      }
      case LOOPBACK -> {}
    }
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.from", account.from());
    settings.setProperty("mail.smtp.localhost", account.domain());
    return settings;
  }

  /// A message that keeps the Message-ID it was given.
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
