package org.bellbuoy.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What the occasions of a case are weighed by. Pure arithmetic.
///
/// @param level our level, or null while nobody judged
/// @param products how many are affected or under investigation; two that share a component are two
/// @param identified whether it has a CVE id
/// @param mended whether every stream has its fix
/// @param recorded whether the CVE record is public
/// @param agreed whether a moment to publish was agreed that is still to come
/// @param threat whether somebody began a threat notice, which states the belief
/// @param published the kinds that stand in public
/// @param open whether the case still goes on
public record OccasionFacts(
    @Nullable Severity level,
    int products,
    boolean identified,
    boolean mended,
    boolean recorded,
    boolean agreed,
    boolean threat,
    boolean exploited,
    Outcome outcome,
    Set<AdvisoryKind> published,
    boolean open) {

  private static final int SEVERAL = 2;

  public OccasionFacts {
    published = Set.copyOf(published);
  }

  /// Every occasion, whether it holds or not, and why.
  public List<OccasionStanding> standings() {
    List<OccasionStanding> all = new ArrayList<>();
    for (Occasion each : Occasion.values()) {
      all.add(
          new OccasionStanding(each, open && holds(each), each.metBy(published), why(each), null));
    }
    return List.copyOf(all);
  }

  private boolean holds(Occasion occasion) {
    return switch (occasion) {
      case PRELIMINARY -> grave() && products >= SEVERAL;
      case RELEASE -> identified && (recorded || (mended && !agreed));
      case THREAT -> threat;
      case PRE_FIX -> outcome.beforeTheFix();
      case USERS -> exploited;
    };
  }

  private boolean grave() {
    return level == Severity.CRITICAL || level == Severity.HIGH;
  }

  private String why(Occasion occasion) {
    return switch (occasion) {
      case PRELIMINARY ->
          "Severity is %s, and %d %s affected or under investigation. It holds from high, with two."
              .formatted(
                  level == null ? "not judged" : level.word(),
                  products,
                  products == 1 ? "product is" : "products are");
      case RELEASE ->
          "%s; %s%s."
              .formatted(
                  identified ? "It has a CVE ID" : "It has no CVE ID",
                  mended ? "every stream has its fix" : "not every stream has its fix",
                  agreed ? "; a later moment to publish is agreed" : "");
      case THREAT ->
          threat
              ? "Somebody believes that customers could be targeted, and began the notice."
              : "Nobody has begun a threat notice.";
      case PRE_FIX -> "By the 24-hour rule: " + outcome.words() + ".";
      case USERS ->
          exploited
              ? "It is exploited, so users have to hear what they can do."
              : "It is not known to be exploited.";
    };
  }
}
