package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.correspondence.SigningKey;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the reporter the promise of the policy in writing, signed, once. It names the version that
/// held when the report arrived and stays what it is whatever becomes of the policy.
@Component
public class GiveSafeHarbour {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final ReportStore reports;
  private final GoodFaithStore store;
  private final Policies policies;
  private final VendorProfiles vendors;
  private final SigningKey key;
  private final PostToMailbox mailbox;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  GiveSafeHarbour(
      ReportStore reports,
      GoodFaithStore store,
      Policies policies,
      VendorProfiles vendors,
      SigningKey key,
      PostToMailbox mailbox,
      Vault vault,
      Clock clock,
      News news) {
    this.reports = reports;
    this.store = store;
    this.policies = policies;
    this.vendors = vendors;
    this.key = key;
    this.mailbox = mailbox;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// Does nothing for a report that has its statement, for one that came under no policy, and for
  /// one that was erased by now.
  @Transactional
  public void give(ReportId id) {
    reports
        .find(id)
        .filter(report -> !report.source().ownReport() && store.find(id).isEmpty())
        .ifPresent(report ->
            policies
                .version(HOUSE, report.policyVersion())
                .ifPresent(policy -> give(report, policy)));
  }

  private void give(Report report, PolicyVersion policy) {
    String statement = SafeHarbour.statement(report, policy, vendors.profile(HOUSE));
    String signature = key.detachedSignature(statement.getBytes(StandardCharsets.UTF_8));
    Instant now = clock.instant();
    ReportId id = report.id();
    Seal seal = vault.in(new SealScope(id.value()));
    boolean given =
        store.give(
            id,
            policy.number(),
            seal.text(GoodFaiths.place(id.value(), "statement"), statement),
            seal.text(GoodFaiths.place(id.value(), "signature"), signature),
            now);
    if (given) {
      mailbox.post(report.thread(), new Post(MailboxItem.Kind.STATEMENT, statement));
      mailbox.post(report.thread(), new Post(MailboxItem.Kind.STATEMENT_SIGNATURE, signature));
      news.tell(new SafeHarbourGiven(HOUSE.actor(), now, id.value(), policy.number()));
    }
  }
}
