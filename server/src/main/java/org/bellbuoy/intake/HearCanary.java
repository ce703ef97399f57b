package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.delivery.ForgetLetters;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows our own canaries among what arrives. Part of the deed that takes in, which leaves out what
/// is heard here: it becomes no report, starts no clock and is counted nowhere.
///
/// A report is opened for this only while a canary is on its way by the same door.
@Component
class HearCanary {

  private static final Duration LATE = Duration.ofDays(2);

  private final CanaryStore store;
  private final ReportStore reports;
  private final Contents contents;
  private final ForgetLetters letters;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  HearCanary(
      CanaryStore store,
      ReportStore reports,
      Contents contents,
      ForgetLetters letters,
      Vault vault,
      Clock clock,
      News news) {
    this.store = store;
    this.reports = reports;
    this.contents = contents;
    this.letters = letters;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  boolean in(Report report) {
    CanaryPath path = path(report.source());
    if (path == null || !store.awaitsAtDoor(clock.instant().minus(LATE))) {
      return false;
    }
    Content said =
        contents.content(
            vault.open(Contents.binding(report.id().value()), reports.content(report.id())));
    Optional<CanaryStore.Sent> sent =
        CanaryMark.in(said.what()).flatMap(store::byMark).filter(each -> each.path() == path);
    sent.ifPresent(each -> passed(each, report.id().value()));
    return sent.isPresent();
  }

  /// @param id of the message
  boolean in(UUID id, ParsedMail mail) {
    Optional<CanaryStore.Sent> read =
        CanaryMark.in(mail.text())
            .flatMap(store::byMark)
            .filter(each -> each.path() == CanaryPath.MAIL || mail.seal().encrypted());
    if (read.isPresent()) {
      passed(read.get(), id);
      return true;
    }
    Optional<CanaryStore.Sent> unread =
        Optional.of(MailText.messageId(mail))
            .filter(named -> !named.isEmpty())
            .flatMap(named -> store.byLetter(Hashes.sha256(named)));
    unread.ifPresent(each -> store.trouble(each.id(), CanaryTrouble.UNREADABLE));
    return unread.isPresent();
  }

  private void passed(CanaryStore.Sent sent, UUID about) {
    store.passed(sent.id(), clock.instant());
    letters.forget(sent.id());
    news.tell(new CanaryPassed(Actor.machine(), clock.instant(), about, sent.path()));
  }

  private static @Nullable CanaryPath path(Source source) {
    return switch (source) {
      case FORM -> CanaryPath.FORM;
      case API -> CanaryPath.API;
      case STAFF, MAIL, FORWARDED, IMPORTED, UNREAD_MAIL, LISTED, TRIAL -> null;
    };
  }
}
