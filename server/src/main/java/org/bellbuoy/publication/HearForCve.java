package org.bellbuoy.publication;

import org.bellbuoy.advisories.AdvisoryPublished;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// The record follows the page by itself: within 24 hours it should be there (CNA rules 4.5.1.3).
/// Where it cannot be sent as it is, the page of the record says why, and the case stays open.
@Component
class HearForCve {

  private static final Logger LOG = LoggerFactory.getLogger(HearForCve.class);
  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final CveAccounts accounts;
  private final Cases cases;
  private final PublishCveRecords deed;

  HearForCve(CveAccounts accounts, Cases cases, PublishCveRecords deed) {
    this.accounts = accounts;
    this.cases = cases;
    this.deed = deed;
  }

  @ApplicationModuleListener
  void send(AdvisoryPublished news) {
    if (news.caseId() != null && accounts.areSet()) {
      cases
          .find(HOUSE, new CaseId(news.caseId()))
          .ifPresent(file -> {
            try {
              deed.execute(HOUSE, file);
            } catch (Refused notYet) {
              LOG.warn("A CVE record was not sent: {}", notYet.refusal().code());
            }
          });
    }
  }
}
