package org.bellbuoy.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.correspondence.MessageId;
import org.bellbuoy.correspondence.ReporterWrote;
import org.bellbuoy.correspondence.TakeUploadedKeys;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Takes the OpenPGP keys that reporters paste or attach, by the form, the API or the mailbox.
/// Those in mail are taken where mail is read. Hearing it twice changes nothing.
@Component
class HearKeys {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final Set<Source> GIVEN = Set.of(Source.FORM, Source.API, Source.IMPORTED);

  private final ReportStore reports;
  private final Contents contents;
  private final TakeUploadedKeys keys;
  private final Vault vault;

  HearKeys(ReportStore reports, Contents contents, TakeUploadedKeys keys, Vault vault) {
    this.reports = reports;
    this.contents = contents;
    this.keys = keys;
    this.vault = vault;
  }

  @ApplicationModuleListener
  void on(ReportReceived received) {
    take(received.about(), null);
  }

  @ApplicationModuleListener
  void on(ReporterWrote wrote) {
    take(wrote.about(), wrote.message());
  }

  /// @param message what was written later, or null for the report itself
  private void take(UUID about, @Nullable MessageId message) {
    reports
        .find(new ReportId(about))
        .filter(report -> GIVEN.contains(report.source()))
        .ifPresent(report -> take(report, content(report), message));
  }

  private void take(Report report, Content content, @Nullable MessageId message) {
    String contact = content.contact().strip().toLowerCase(Locale.ROOT);
    Set<String> addresses = contact.isEmpty() ? Set.of() : Set.of(contact);
    List<String> words =
        message == null
            ? List.of(content.pgpKey(), content.what(), content.steps(), content.impact())
            : List.of();
    keys.take(HOUSE, report.thread(), message, addresses, words);
  }

  private Content content(Report report) {
    return contents.content(
        vault.open(Contents.binding(report.id().value()), reports.content(report.id())));
  }
}
