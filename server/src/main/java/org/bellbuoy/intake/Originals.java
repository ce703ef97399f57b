package org.bellbuoy.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The message that a report came as, byte for byte, for whoever may read the report.
@Component
public class Originals {

  private final MailStore mails;
  private final ReportRights rights;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  Originals(MailStore mails, ReportRights rights, Vault vault, Clock clock, News news) {
    this.mails = mails;
    this.rights = rights;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// *Missing* when the report did not come by mail, or says who wrote and the viewer only builds.
  @Transactional
  public byte[] get(Viewer viewer, String tracking) {
    Report report = rights.toReadWhole(viewer, tracking);
    UUID mail = mails.ofReport(report.id()).orElseThrow(() -> new Missing().refused());
    UUID about = report.circle() == null ? report.id().value() : report.circle().value();
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), about, List.of(mail)));
    return vault.open(TakeMail.original(mail), mails.find(mail).orElseThrow().raw());
  }
}
