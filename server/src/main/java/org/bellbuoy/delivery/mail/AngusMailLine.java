package org.bellbuoy.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailLine;
import org.bellbuoy.delivery.MailSignature;
import org.bellbuoy.delivery.Postman;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Speaks SMTP as [AngusPostman] does, and stays for the next letter.
@Component
class AngusMailLine implements MailLine {

  private static final Logger LOG = LoggerFactory.getLogger(AngusMailLine.class);

  private final Clock clock;

  AngusMailLine(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Talk open(MailAccount account, MailSignature signature) {
    Session session = SmtpMessage.session(account);
    try {
      Transport transport = session.getTransport("smtp");
      SmtpMessage.connect(transport, account);
      return new Conversation(session, transport, account, signature);
    } catch (MessagingException away) {
      throw new Postman.NotTaken(true, SmtpTrouble.of(away), SmtpTrouble.said(away), away);
    }
  }

  private final class Conversation implements Talk {

    private final Session session;
    private final Transport transport;
    private final MailAccount account;
    private final MailSignature signature;

    Conversation(
        Session session, Transport transport, MailAccount account, MailSignature signature) {
      this.session = session;
      this.transport = transport;
      this.account = account;
      this.signature = signature;
    }

    /// A server that answered said what it did; one that said nothing may have taken the letter.
    @Override
    public Handed hand(Letter letter) {
      try {
        MimeMessage message =
            SmtpMessage.of(
                session, account, signature, letter, SmtpMessage.Origin.GENERATED, clock.instant());
        transport.sendMessage(message, message.getAllRecipients());
        return new Handed.Taken();
      } catch (MessagingException refused) {
        return SmtpTrouble.isAnswer(refused)
            ? new Handed.Refused(!SmtpTrouble.isForEver(refused), SmtpTrouble.of(refused))
            : new Handed.Unknown();
      }
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException gone) {
        LOG.debug("The conversation was over already", gone);
      }
    }
  }
}
