package org.bellbuoy.notices;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.jspecify.annotations.Nullable;

/// A published revision as programs are told of it, in the shape that Standard Webhooks 1.0.0
/// advises. Nothing is in it that does not stand on the page.
///
/// @param type `advisory.published` for the first revision, else `advisory.updated`
/// @param timestamp when the revision was released, in UTC
record Bulletin(String type, String timestamp, Said data) {

  private static final String FIRST = "advisory.published";
  private static final String LATER = "advisory.updated";

  /// What is said of the advisory.
  ///
  /// @param id its tracking id
  /// @param url its page
  /// @param revision the number of the revision
  /// @param inForce whether it still holds as a whole
  /// @param severity the highest; null where it has none
  record Said(
      String id,
      String title,
      URI url,
      String revision,
      boolean inForce,
      @Nullable String severity,
      List<Named> products) {

    Said {
      products = List.copyOf(products);
    }

    Set<String> codes() {
      return products.stream().map(Named::code).collect(Collectors.toSet());
    }

    String names() {
      return products.stream().map(Named::name).distinct().collect(Collectors.joining(", "));
    }
  }

  /// A product as the catalogue names it.
  record Named(String code, String name) {}

  static Bulletin of(AdvisoryFacts facts, URI page) {
    Tracking tracking = facts.tracking();
    return new Bulletin(
        tracking.revisions().size() == 1 ? FIRST : LATER,
        tracking.currentRelease().toString(),
        new Said(
            tracking.id(),
            facts.title(),
            page,
            tracking.currentRevision().number(),
            tracking.standing() instanceof Standing.InForce,
            facts.ourLevel().map(Severity::word).orElse(null),
            facts.products().stream().map(each -> new Named(each.code(), each.name())).toList()));
  }
}
