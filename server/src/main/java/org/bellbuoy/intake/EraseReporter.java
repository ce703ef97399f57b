package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bellbuoy.correspondence.EraseLetters;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.RenewScopes;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases for ever what tells about a reporter, while what the report says stays. The keys of the
/// report and of its thread are renewed, so that it is gone out of old backups as well.
///
/// What was published cannot be called back. Refuses: [Invalid], [IntakeRefusal.UnderHold].
@Component
public class EraseReporter {

  private static final String ERASED = "Erased";

  private final ReportRights rights;
  private final ReportStore reports;
  private final ErasingReportStore store;
  private final Contents contents;
  private final GoodFaithStore faith;
  private final KnownSenderStore senders;
  private final EraseLetters letters;
  private final MailStore mails;
  private final EraseScopes scopes;
  private final List<ErasureGuard> guards;
  private final RenewScopes renew;
  private final Vault vault;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  EraseReporter(
      ReportRights rights,
      ReportStore reports,
      ErasingReportStore store,
      Contents contents,
      GoodFaithStore faith,
      KnownSenderStore senders,
      EraseLetters letters,
      MailStore mails,
      EraseScopes scopes,
      List<ErasureGuard> guards,
      RenewScopes renew,
      Vault vault,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.rights = rights;
    this.reports = reports;
    this.store = store;
    this.contents = contents;
    this.faith = faith;
    this.senders = senders;
    this.letters = letters;
    this.mails = mails;
    this.scopes = scopes;
    this.guards = List.copyOf(guards);
    this.renew = renew;
    this.vault = vault;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void erase(Viewer by, String tracking, Set<ReporterPart> parts, ErasureGround ground) {
    Report report = rights.toRead(by, tracking);
    authority.require(by, Permission.ERASE_PERSONAL);
    if (parts.isEmpty()) {
      throw Invalid.of("parts", "Choose what shall be erased.").refused();
    }
    if (report.findSubject().filter(this::held).isPresent()) {
      throw new IntakeRefusal.UnderHold().refused();
    }
    if (parts.contains(ReporterPart.REPORTER) || parts.contains(ReporterPart.LETTERS)) {
      eraseOriginals(report);
    }
    for (ReporterPart part : parts) {
      erase(report, part);
    }
    Instant now = clock.instant();
    ReporterErased done =
        new ReporterErased(
            by.actor(),
            now,
            report.id().value(),
            ground,
            parts.contains(ReporterPart.REPORTER),
            parts.contains(ReporterPart.LETTERS),
            parts.contains(ReporterPart.FILES));
    store.record(ids.next(), report, done);
    news.tell(done);
    news.tell(new PersonalWordsErased(by.actor(), now, report.id().value()));
    news.tell(new PersonalWordsErased(by.actor(), now, report.thread().value()));
  }

  private boolean held(SubjectId subject) {
    return guards.stream().anyMatch(guard -> guard.held(subject));
  }

  private void erase(Report report, ReporterPart part) {
    switch (part) {
      case REPORTER -> eraseReporter(report);
      case LETTERS -> letters.letters(report.thread());
      case FILES -> letters.files(report.thread());
    }
  }

  /// The messages as they came by mail: each names who wrote, and says what was written.
  private void eraseOriginals(Report report) {
    scopes.erase(mails.ofThread(report.thread()).stream().map(SealScope::new).toList());
  }

  private void eraseReporter(Report report) {
    ReportId id = report.id();
    senders.forget(id);
    SealScope scope = new SealScope(id.value());
    byte[] plain = vault.open(Contents.binding(id.value()), reports.content(id));
    Content without = contents.content(plain).withoutReporter();
    renew.begin(List.of(scope));
    store.forgetCredit(id);
    Seal seal = vault.in(scope);
    store.replace(id, seal.bytes(Contents.binding(id.value()), contents.bytes(without)));
    eraseFaith(id, seal);
    letters.address(report.thread());
  }

  /// The promise with what was written about the person's good faith. That it was given, when and
  /// under which policy stays; the signed paper is in the reporter's hands.
  private void eraseFaith(ReportId id, Seal seal) {
    Function<String, Sealed> erased =
        field -> seal.text(GoodFaiths.place(id.value(), field), ERASED);
    faith.overwrite(
        id, erased.apply("statement"), erased.apply("signature"), erased.apply("reason"));
    for (GoodFaithStore.NoteRow note : faith.notes(id)) {
      faith.overwrite(note.id(), seal.text(GoodFaiths.place(note.id(), "note"), ERASED));
    }
  }
}
