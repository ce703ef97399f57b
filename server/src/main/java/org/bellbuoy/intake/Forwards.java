package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.MailThreads;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.parsing.MailFile;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.vault.Vault;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// What colleagues forward: the message inside is the report, with its own headers, files and
/// sender, and whoever forwards is told its number and no more.
///
/// Only whom the vendor's own receiver vouches for is taken for a colleague. Part of the filing,
/// therefore asks for no permission.
@Component
class Forwards {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final TakeMail take;
  private final MailStore mails;
  private final StaffDomainStore domains;
  private final People people;
  private final Mailboxes mailboxes;
  private final MailThreads threads;
  private final QueueLetter letters;
  private final MailAccounts accounts;
  private final Vault vault;

  Forwards(
      TakeMail take,
      MailStore mails,
      StaffDomainStore domains,
      People people,
      Mailboxes mailboxes,
      MailThreads threads,
      QueueLetter letters,
      MailAccounts accounts,
      Vault vault) {
    this.take = take;
    this.mails = mails;
    this.domains = domains;
    this.people = people;
    this.mailboxes = mailboxes;
    this.threads = threads;
    this.letters = letters;
    this.accounts = accounts;
    this.vault = vault;
  }

  /// Takes out what a colleague forwards as an attachment, each message by itself.
  ///
  /// @return whether there was any
  boolean takeOut(MailStore.StoredMail stored, ParsedMail mail) {
    if (stored.forwarded() != null) {
      return false; // what lies in a forwarded message belongs to it
    }
    List<byte[]> inside = messages(mail);
    if (inside.isEmpty() || !fromColleague(mail)) {
      return false;
    }
    ForwardedBy by =
        new ForwardedBy(
            Actor.anyone(),
            mail.from(),
            mail.fromName().isEmpty() ? mail.from() : mail.fromName() + " <" + mail.from() + ">",
            MailText.shown(mail.text()));
    for (byte[] raw : inside) {
      Optional<UUID> before = mails.find(raw);
      MailId taken = take.forwarded(raw, by, stored.arrivedAt());
      mails.carried(stored.id(), taken.value());
      before.flatMap(mails::number).ifPresent(number -> tell(stored.id(), by, number));
    }
    mails.onlyCarried(stored.id());
    return true;
  }

  /// Notes in the thread who forwarded a message, and tells them its number.
  ///
  /// @return whether somebody forwarded it
  boolean note(MailStore.StoredMail stored, ThreadId thread, UUID report, String number) {
    Optional<ForwardedBy> by = by(stored);
    by.ifPresent(colleague -> {
      threads.note(HOUSE, thread, colleague.note());
      tell(report, colleague, number);
    });
    return by.isPresent();
  }

  /// When a message reached the vendor.
  Instant reached(MailStore.StoredMail stored, ParsedMail mail) {
    return stored.forwarded() == null
        ? stored.arrivedAt()
        : Reached.by(mail, mailboxes.get(HOUSE).receiver(), stored.arrivedAt());
  }

  private Optional<ForwardedBy> by(MailStore.StoredMail stored) {
    return stored
        .findForwarded()
        .map(sealed -> ForwardedBy.of(vault.openText(TakeMail.forwarded(stored.id()), sealed)));
  }

  private void tell(UUID about, ForwardedBy by, String number) {
    if (!by.address().isEmpty() && accounts.areSet()) {
      Words words = Words.of("intake");
      letters.queueAutomatic(
          about,
          by.address(),
          words.say("mail.forwarded.subject"),
          words.say("mail.forwarded", number),
          List.of());
    }
  }

  private boolean fromColleague(ParsedMail mail) {
    if (MailNature.of(mail) != MailNature.PERSON
        || MailProof.of(mail, mailboxes.get(HOUSE).receiver()) != MailProof.PROVEN) {
      return false;
    }
    String domain = mail.from().substring(mail.from().indexOf('@') + 1);
    return domains.has(domain) || people.findByAddress(HOUSE, mail.from()).isPresent();
  }

  private static List<byte[]> messages(ParsedMail mail) {
    return mail.files().stream().filter(Forwards::isMessage).map(MailFile::content).toList();
  }

  private static boolean isMessage(MailFile file) {
    return file.type().equals("message/rfc822")
        || file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
  }
}
