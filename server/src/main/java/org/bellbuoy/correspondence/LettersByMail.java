package org.bellbuoy.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// Answers go to the address that the report came from and to no other. The subject says nothing of
/// what it is about.
///
/// Under each stands the address to write to about security.
///
/// Where we have a key of the reporter on record, they leave signed and encrypted, or not at all.
@Component
class LettersByMail implements ByMail {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final MailThreads threads;
  private final MailThreadStore store;
  private final ThreadStore stored;
  private final QueueLetter letters;
  private final MailAccounts accounts;
  private final KnownKeys keys;
  private final SecretLetter secret;
  private final VendorProfiles vendors;

  LettersByMail(
      MailThreads threads,
      MailThreadStore store,
      ThreadStore stored,
      QueueLetter letters,
      MailAccounts accounts,
      KnownKeys keys,
      SecretLetter secret,
      VendorProfiles vendors) {
    this.vendors = vendors;
    this.keys = keys;
    this.secret = secret;
    this.threads = threads;
    this.store = store;
    this.stored = stored;
    this.letters = letters;
    this.accounts = accounts;
  }

  @Override
  public boolean reaches(ThreadId thread) {
    return threads.beginning(thread).isPresent() && accounts.areSet();
  }

  @Override
  public void send(ThreadId thread, String text) {
    send(thread, text, letters::queue);
  }

  @Override
  public void sendAutomatic(ThreadId thread, String text) {
    send(thread, text, letters::queueAutomatic);
  }

  private void send(ThreadId thread, String text, Queueing queueing) {
    Optional<MailBeginning> beginning = threads.beginning(thread);
    if (beginning.isPresent() && accounts.areSet()) {
      MailBeginning begun = beginning.get();
      List<String> answers = begun.messageId().isEmpty() ? List.of() : List.of(begun.messageId());
      String subject =
          (stored.isOutward(thread) ? "Our report [" : "Your report [") + begun.tag() + "]";
      String whole = ContactLine.under(text, vendors.profile(HOUSE).contact());
      String words =
          keys.certificate(thread)
              .map(certificate -> secret.of(subject, whole, certificate))
              .orElse(whole);
      store.refer(thread, queueing.queue(thread.value(), begun.address(), subject, words, answers));
    }
  }

  /// One of the two ways to write a letter down.
  private interface Queueing {
    String queue(UUID about, String to, String subject, String text, List<String> answers);
  }
}
