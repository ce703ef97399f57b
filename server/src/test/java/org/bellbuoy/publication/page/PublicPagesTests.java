package org.bellbuoy.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.testkit.Gallery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Shows every public page in both themes and at both widths.
class PublicPagesTests {

  @TestFactory
  Stream<DynamicTest> showsEveryPublicPageWithoutFault() {
    return Gallery.of(
        Map.of(
            "street-landing", PublicSpecimens.landing(),
            "street-advisories", PublicSpecimens.list(),
            "street-advisories-none", PublicSpecimens.emptyList(),
            "street-advisory", PublicSpecimens.advisory(new Standing.Final()),
            "street-advisory-interim",
                PublicSpecimens.advisory(
                    new Standing.Interim(Instant.parse("2026-10-26T12:00:00Z"))),
            "street-policy", PublicSpecimens.policy(),
            "street-folder", PublicSpecimens.folder()));
  }

  @TestFactory
  Stream<DynamicTest> showsThePagesOfWhomItAffectsWithoutFault() {
    return Gallery.of(AffectedSpecimens.all());
  }

  @Test
  void saysThatAnAdvisoryWasWithdrawnAndWhy() {
    var reason = "It named the wrong product.";

    assertThat(PublicSpecimens.advisory(new Standing.Withdrawn(LocalDate.of(2026, 10, 20), reason)))
        .contains("withdrawn on 20 October 2026")
        .contains(reason);
  }

  @Test
  void leadsFromASupersededAdvisoryToItsSuccessor() {
    var successor =
        new Standing.Superseded(LocalDate.of(2026, 10, 20), "SA2026-09", "/advisories/SA2026-09");

    assertThat(PublicSpecimens.advisory(successor))
        .contains("superseded on 20 October 2026")
        .contains("href=\"/advisories/SA2026-09\"");
  }

  @Test
  void needsNoScript() {
    assertThat(PublicSpecimens.advisory(new Standing.Final())).doesNotContain("<script");
  }
}
