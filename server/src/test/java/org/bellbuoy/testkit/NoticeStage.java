package org.bellbuoy.testkit;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Occasion;
import org.bellbuoy.notices.PlanNotice;
import org.bellbuoy.notices.TurnNotice;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Notices of a revision to whoever subscribes in this house, which is nobody as a rule.
final class NoticeStage {

  private NoticeStage() {}

  static String planned() {
    Occasion occasion =
        new Occasion(
            "SA2026-07",
            "The gate stands open",
            "",
            Set.of(),
            List.of("Harbour"),
            Severity.HIGH,
            URI.create("https://vendor.example/advisories/SA2026-07"),
            null);
    return TestHouse.get(PlanNotice.class)
        .plan(UUID.randomUUID(), UUID.randomUUID(), occasion)
        .code();
  }

  /// One that is about the customer of [CustomerStage], who uses the product.
  static String about(Viewer member, String product) {
    String _ = CustomerStage.customer(member, product);
    Product named = new Product("Harbour Works", product, product);
    VersionRange all = VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0");
    Occasion occasion =
        new Occasion(
            "SA2026-07",
            "The gate stands open",
            "",
            Set.of(product),
            List.of(product),
            Severity.HIGH,
            URI.create("https://vendor.example/advisories/SA2026-07"),
            HitFacts.advisory(AffectedRange.of(named, all)));
    return TestHouse.get(PlanNotice.class)
        .plan(UUID.randomUUID(), UUID.randomUUID(), occasion)
        .code();
  }

  /// One that somebody holds.
  static String held() {
    String code = planned();
    TestHouse.get(TurnNotice.class).turn(TestStaff.person(Role.LEAD), code, NoticeState.PAUSED);
    return code;
  }
}
