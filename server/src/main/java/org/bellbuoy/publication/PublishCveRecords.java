package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cve.SendCveRecord;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has the CVE records of a case say what its public release advisory says. Safe to do again: a
/// record that says so already is left as it is.
///
/// Refuses: not allowed, [PublicationRefusal.NothingPublished], what [SendCveRecord] refuses.
@Component
public class PublishCveRecords {

  private final CveRecords records;
  private final PublishedAdvisories published;
  private final SendCveRecord sending;
  private final Authority authority;

  PublishCveRecords(
      CveRecords records,
      PublishedAdvisories published,
      SendCveRecord sending,
      Authority authority) {
    this.records = records;
    this.published = published;
    this.sending = sending;
    this.authority = authority;
  }

  @Transactional
  public void execute(Viewer by, CaseFile file) {
    authority.require(by, Permission.PUBLISH_ADVISORY, file.embargo().value());
    List<VulnerabilityFacts> flaws = records.flaws(file);
    String lang = published.releaseOf(file.id().value()).map(CveRecords::lang).orElse("");
    if (flaws.isEmpty()) {
      throw new PublicationRefusal.NothingPublished().refused();
    }
    flaws.forEach(flaw -> sending.send(by, file.id().value(), file.embargo(), flaw, lang));
  }
}
