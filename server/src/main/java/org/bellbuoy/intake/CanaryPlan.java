package org.bellbuoy.intake;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.bellbuoy.correspondence.SigningKey;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Which canaries are sent, where to, and how often.
@Component
class CanaryPlan {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int USUAL_MINUTES = 60;

  private final Environment told;
  private final Installation installation;
  private final MailAccounts accounts;
  private final Mailboxes mailboxes;
  private final VendorProfiles vendors;
  private final SigningKey key;
  private final RestoreFence fence;

  CanaryPlan(
      Environment told,
      Installation installation,
      MailAccounts accounts,
      Mailboxes mailboxes,
      VendorProfiles vendors,
      SigningKey key,
      RestoreFence fence) {
    this.told = told;
    this.installation = installation;
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.vendors = vendors;
    this.key = key;
    this.fence = fence;
  }

  /// Zero for never. A demonstration sends none: its clock is set by hand.
  Duration every() {
    int minutes = told.getProperty("bellbuoy.canary.minutes", Integer.class, USUAL_MINUTES);
    return installation.demo() ? Duration.ZERO : Duration.ofMinutes(Math.max(0, minutes));
  }

  /// Where reporters reach the public door.
  URI street() {
    return URI.create(told.getProperty("bellbuoy.canary.url", installation.publicUrl().toString()));
  }

  /// Whether there is such a way in, and canaries go by it now. While the restore fence is closed
  /// no letter leaves and no mailbox is read.
  boolean uses(CanaryPath path) {
    return switch (path) {
      case FORM, API -> true;
      case MAIL -> mailReturns();
      case ENCRYPTED_MAIL -> mailReturns() && key.findFingerprint().isPresent();
    };
  }

  private boolean mailReturns() {
    return accounts.areSet() && address().isPresent() && !fence.held();
  }

  /// Where mail reaches us: the mailbox that is read, or our own receiver.
  Optional<String> address() {
    Mailbox mailbox = mailboxes.get(HOUSE);
    if (mailbox.exists()) {
      return Optional.of(mailbox.address());
    }
    String contact = vendors.profile(HOUSE).contact();
    return told.containsProperty("bellbuoy.smtp.port") && !contact.isEmpty()
        ? Optional.of(contact)
        : Optional.empty();
  }
}
