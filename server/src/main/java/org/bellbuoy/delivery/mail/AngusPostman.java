package org.bellbuoy.delivery.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailSignature;
import org.bellbuoy.delivery.Postman;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/// Speaks SMTP with the vendor's mail server: by TLS with a checked name, or to this machine.
@Component
class AngusPostman implements Postman {

  private static final String PATIENCE_MILLIS = "20000";
  private static final int FOR_EVER = 500;

  private final Clock clock;

  AngusPostman(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void hand(MailAccount account, MailSignature signature, Letter letter) {
    Session session = Session.getInstance(settings(account));
    try (Transport transport = session.getTransport("smtp")) {
      boolean asked = !account.user().isEmpty();
      transport.connect(
          account.host(),
          account.port(),
          asked ? account.user() : null,
          asked ? account.password() : null);
      MimeMessage message = message(session, account, letter);
      if (signature.exists()) {
        new DkimSigner(signature, account.domain(), clock.instant()).sign(message);
      }
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException refused) {
      throw new NotTaken(
          !isForEver(refused), SmtpTrouble.of(refused), SmtpTrouble.said(refused), refused);
    }
  }

  private MimeMessage message(Session session, MailAccount account, Letter letter)
      throws MessagingException {
    MimeMessage message = new Named(session, letter.messageId());
    message.setFrom(new InternetAddress(account.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    if (letter.text().startsWith(PgpMime.ARMOUR)) {
      message.setContent(PgpMime.of(letter.text()));
    } else {
      message.setText(letter.text(), StandardCharsets.UTF_8.name());
    }
    if (!letter.answers().isEmpty()) {
      message.setHeader("In-Reply-To", letter.answers().getLast());
      message.setHeader("References", String.join("\r\n ", letter.answers()));
    }
    if (letter.automatic()) {
      message.setHeader("Auto-Submitted", "auto-replied"); // RFC 3834 section 5
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

  /// A reply of the five hundreds will not change (RFC 5321 section 4.2.1).
  private static boolean isForEver(Exception refused) {
    return switch (refused) {
      case SMTPAddressFailedException address -> address.getReturnCode() >= FOR_EVER;
      case SMTPSendFailedException sending when sending.getReturnCode() >= FOR_EVER -> true;
      case MessagingException other when other.getNextException() != null ->
          isForEver(other.getNextException());
      default -> false;
    };
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
