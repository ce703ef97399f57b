package org.bellbuoy.delivery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes a letter down, in the transaction that wants it sent. Asks for no permission of its own.
@Component
public class QueueLetter {

  private final LetterStore store;
  private final MailAccounts accounts;
  private final Sealer sealer;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  QueueLetter(
      LetterStore store,
      MailAccounts accounts,
      Sealer sealer,
      JsonMapper json,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.sealer = sealer;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param about what the letter belongs to; its words are erased with it
  /// @return its Message-ID
  @Transactional(propagation = Propagation.MANDATORY)
  public String queue(UUID about, String to, String subject, String text, List<String> answers) {
    return add(MailKind.CORRESPONDENCE, about, to, subject, text, answers, false);
  }

  /// The same for what no human wrote: it says so, and no machine answers it.
  @Transactional(propagation = Propagation.MANDATORY)
  public String queueAutomatic(
      UUID about, String to, String subject, String text, List<String> answers) {
    return add(MailKind.CORRESPONDENCE, about, to, subject, text, answers, true);
  }

  /// The same by the account of notices, to somebody who wants them.
  @Transactional(propagation = Propagation.MANDATORY)
  public String queueForNotices(UUID about, String to, String subject, String text) {
    return add(MailKind.NOTICES, about, to, subject, text, List.of(), true);
  }

  /// The same in a letter by which its reader can end them.
  ///
  /// @param leave the address at which one click does so (RFC 8058)
  @Transactional(propagation = Propagation.MANDATORY)
  public String queueForNotices(UUID about, String to, String subject, String text, String leave) {
    return add(MailKind.NOTICES, about, to, subject, text, List.of(), true, leave);
  }

  private String add(
      MailKind kind,
      UUID about,
      String to,
      String subject,
      String text,
      List<String> answers,
      boolean automatic) {
    return add(kind, about, to, subject, text, answers, automatic, null);
  }

  private String add(
      MailKind kind,
      UUID about,
      String to,
      String subject,
      String text,
      List<String> answers,
      boolean automatic,
      @Nullable String leave) {
    UUID id = ids.next();
    String domain = accounts.get(new Viewer.Machine(), kind).domain();
    Letter letter =
        new Letter(
            to,
            subject,
            text,
            "<" + ids.code() + ids.code() + "@" + domain + ">",
            answers,
            automatic,
            leave);
    store.add(
        id,
        kind,
        about,
        sealer.fresh(new SealScope(about)).bytes(binding(id), json.writeValueAsBytes(letter)),
        clock.instant());
    return letter.messageId();
  }

  static Binding binding(UUID letter) {
    return new Binding("letter", letter, "letter");
  }
}
