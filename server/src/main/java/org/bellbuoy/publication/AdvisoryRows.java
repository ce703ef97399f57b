package org.bellbuoy.publication;

import java.time.LocalDate;
import org.bellbuoy.publication.page.AdvisoryRow;
import org.bellbuoy.publication.page.AdvisoryRow.Mark;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// What a list shows of an advisory.
final class AdvisoryRows {

  private AdvisoryRows() {}

  static AdvisoryRow of(AdvisoryFacts facts) {
    Tracking tracking = facts.tracking();
    LocalDate first = ListBaking.day(tracking.initialRelease());
    LocalDate last = ListBaking.day(tracking.currentRelease());
    return new AdvisoryRow(
        tracking.id(),
        facts.title(),
        Addresses.page(tracking.id()),
        Ratings.pill(facts),
        Ratings.number(facts),
        AdvisoryPages.cves(facts),
        facts.products().stream().map(Product::name).distinct().toList(),
        first,
        tracking.revisions().size() > 1 ? last : null,
        mark(facts));
  }

  private static @Nullable Mark mark(AdvisoryFacts facts) {
    return switch (facts.tracking().standing()) {
      case Standing.Withdrawn _ -> Mark.WITHDRAWN;
      case Standing.Superseded _ -> Mark.SUPERSEDED;
      case Standing.InForce _ -> inForce(facts);
    };
  }

  private static @Nullable Mark inForce(AdvisoryFacts facts) {
    boolean exploited = facts.vulnerabilities().stream().anyMatch(AdvisoryRows::exploited);
    if (exploited) {
      return Mark.EXPLOITED;
    }
    return facts.tracking().status() == DocumentStatus.INTERIM ? Mark.INTERIM : null;
  }

  private static boolean exploited(VulnerabilityFacts flaw) {
    var known = flaw.exploitation();
    return known != null && known.state() == ExploitationState.EXPLOITED;
  }
}
