package org.bellbuoy.intake;

import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who once reported something that was accepted, kept as marks and never in clear. Rooms
/// downstream say when that is so.
@Component
public class KnownSenders {

  private static final String USE = "sender of an accepted report";

  private final KnownSenderStore known;
  private final ReportStore reports;
  private final Contents contents;
  private final Vault vault;
  private final BlindMark marks;

  KnownSenders(
      KnownSenderStore known,
      ReportStore reports,
      Contents contents,
      Vault vault,
      BlindMark marks) {
    this.known = known;
    this.reports = reports;
    this.contents = contents;
    this.vault = vault;
    this.marks = marks;
  }

  /// What these reports say is true: their senders are known from here on.
  @Transactional
  public void know(SubjectId subject) {
    for (Report report : reports.ofSubject(subject)) {
      String contact = contact(report);
      if (!contact.isEmpty()) {
        known.add(report.id(), marks.of(USE, contact));
      }
    }
  }

  boolean sent(Report report) {
    if (!known.any()) {
      return false;
    }
    String contact = contact(report);
    return !contact.isEmpty() && known.has(marks.of(USE, contact));
  }

  private String contact(Report report) {
    var id = report.id();
    return contents
        .content(vault.open(Contents.binding(id.value()), reports.content(id)))
        .contact();
  }
}
