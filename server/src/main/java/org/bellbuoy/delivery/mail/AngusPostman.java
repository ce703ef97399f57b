package org.bellbuoy.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailSignature;
import org.bellbuoy.delivery.Postman;
import org.springframework.stereotype.Component;

/// Speaks SMTP with the vendor's mail server: by TLS with a checked name, or to this machine.
@Component
class AngusPostman implements Postman {

  private final Clock clock;

  AngusPostman(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void hand(MailAccount account, MailSignature signature, Letter letter) {
    Session session = SmtpMessage.session(account);
    try (Transport transport = session.getTransport("smtp")) {
      SmtpMessage.connect(transport, account);
      MimeMessage message =
          SmtpMessage.of(
              session, account, signature, letter, SmtpMessage.Origin.REPLIED, clock.instant());
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException refused) {
      throw new NotTaken(
          !SmtpTrouble.isForEver(refused),
          SmtpTrouble.of(refused),
          SmtpTrouble.said(refused),
          refused);
    }
  }
}
