package org.bellbuoy.intake;

import java.time.Clock;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.PostReceipt;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Says to whoever reported by mail that it arrived: once an hour at most, never to a machine, and
/// only to whom the vendor's own receiver vouches for, so that nobody can have us write to somebody
/// else. It quotes nothing of the message. Part of the filing, therefore asks for no permission.
@Component
class SendMailReceipt {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final PostReceipt post;
  private final Mailboxes mailboxes;
  private final OurAddresses addresses;
  private final MailToldStore told;
  private final LetterTemplates templates;
  private final LetterFilling filling;
  private final Clock clock;

  SendMailReceipt(
      PostReceipt post,
      Mailboxes mailboxes,
      OurAddresses addresses,
      MailToldStore told,
      LetterTemplates templates,
      LetterFilling filling,
      Clock clock) {
    this.post = post;
    this.mailboxes = mailboxes;
    this.addresses = addresses;
    this.told = told;
    this.templates = templates;
    this.filling = filling;
    this.clock = clock;
  }

  /// What is no report is told its number and that a person answers, and nothing of reports.
  MailReceipt send(ParsedMail mail, Report report, MailQueue queue) {
    MailReceipt may = may(mail, report.thread());
    if (may == MailReceipt.SENT) {
      post.post(HOUSE, report.thread(), text(report, queue));
    }
    return may;
  }

  private MailReceipt may(ParsedMail mail, ThreadId thread) {
    if (MailNature.of(mail) != MailNature.PERSON || addresses.take(mail.from())) {
      return MailReceipt.AUTOMATIC;
    }
    return switch (MailProof.of(mail, mailboxes.get(HOUSE).receiver())) {
      case REFUTED -> MailReceipt.REFUTED;
      case UNKNOWN -> MailReceipt.UNKNOWN;
      case PROVEN -> inTime(mail, thread);
    };
  }

  private MailReceipt inTime(ParsedMail mail, ThreadId thread) {
    if (mail.from().isEmpty() || !post.reaches(HOUSE, thread)) {
      return MailReceipt.NO_SERVER;
    }
    return told.mayTell("receipt " + mail.from(), clock.instant())
        ? MailReceipt.SENT
        : MailReceipt.TOO_SOON;
  }

  /// The vendor's own wording, unless something it must say is not known in this house yet.
  private String text(Report report, MailQueue queue) {
    if (queue != MailQueue.SECURITY) {
      return Words.of("intake").say("mail.receipt", report.tracking());
    }
    LetterTemplate template = templates.get(HOUSE, LetterKind.RECEIPT);
    try {
      return LetterTemplate.sent(LetterKind.RECEIPT, template.text(), filling.facts(HOUSE, report));
    } catch (Refused _) {
      return Words.of("intake").say("mail.receipt", report.tracking());
    }
  }
}
