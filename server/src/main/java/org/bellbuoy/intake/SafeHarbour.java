package org.bellbuoy.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.web.page.Moment;

/// The words of the promise a reporter takes home: the policy's own, and no wider.
final class SafeHarbour {

  private static final String PATH = "/policy/safe-harbour.txt";

  private SafeHarbour() {}

  static String statement(Report report, PolicyVersion policy, VendorProfile vendor) {
    return template()
        .replace("{vendor}", vendor.nameOrStandIn())
        .replace("{number}", report.tracking())
        .replace("{received}", Moment.inWords(report.arrivedAt()))
        .replace("{policy-version}", String.valueOf(policy.number()))
        .replace("{policy-from}", Moment.inWords(policy.effectiveFrom()))
        .replace("{policy-sha256}", policy.sha256())
        .replace("{contact}", vendor.contact());
  }

  private static String template() {
    try (InputStream in = SafeHarbour.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("no text at " + PATH);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
