package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the reports behind a subject unreadable for ever, with every message and file.
///
/// Asks for no permission of its own: the subject is erased in the same transaction, by whoever
/// may.
@Component
public class EraseReports {

  private final ReportStore store;
  private final KnownSenderStore senders;
  private final MailStore mails;
  private final EraseThread threads;
  private final EraseScopes scopes;

  EraseReports(
      ReportStore store,
      KnownSenderStore senders,
      MailStore mails,
      EraseThread threads,
      EraseScopes scopes) {
    this.store = store;
    this.senders = senders;
    this.mails = mails;
    this.threads = threads;
    this.scopes = scopes;
  }

  @Transactional
  public void erase(SubjectId subject) {
    for (Report report : store.ofSubject(subject)) {
      scopes.erase(mails.ofThread(report.thread()).stream().map(SealScope::new).toList());
      senders.forget(report.id());
      threads.erase(report.thread());
      scopes.erase(List.of(new SealScope(report.id().value())));
    }
  }
}
