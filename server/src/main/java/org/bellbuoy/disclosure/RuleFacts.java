package org.bellbuoy.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What the rule of 24 hours looks at, and what it says of it. Pure arithmetic.
///
/// @param start the earliest of: accepted, exploited, known outside; null before any of them
/// @param level our level, or null while nobody judged
/// @param products the codes of the products that are affected or under investigation
/// @param told whether a notice before the fix stands in public
/// @param ended whether the case ended without a flaw to tell of
public record RuleFacts(
    @Nullable Instant start,
    FixOutlook fix,
    @Nullable Severity level,
    boolean exploited,
    boolean leaked,
    Set<String> products,
    boolean told,
    boolean ended) {

  /// Exactly a day is not slow.
  static final Duration DAY = Duration.ofDays(1);

  public RuleFacts {
    products = Set.copyOf(products);
  }

  static RuleFacts none() {
    return new RuleFacts(
        null, new FixOutlook.NeverSaid(), null, false, false, Set.of(), false, false);
  }

  /// Whether the fix is likely to take more than 24 hours. Counted from the start of the rule, so
  /// that an estimate that slips in small steps still does.
  public boolean slow() {
    if (start == null || ended) {
      return false;
    }
    return switch (fix) {
      case FixOutlook.Out _ -> false;
      case FixOutlook.NeverSaid _, FixOutlook.Passed _ -> true;
      case FixOutlook.Expected(Instant at) -> Duration.between(start, at).compareTo(DAY) > 0;
    };
  }

  /// What comes of it with this answer to the question whether customers are better off without.
  public Outcome outcome(Disabling answer) {
    if (ended) {
      return Outcome.ENDED;
    }
    if (start == null) {
      return Outcome.NOT_STARTED;
    }
    if (fix instanceof FixOutlook.Out) {
      return Outcome.FIX_IS_OUT;
    }
    if (!slow()) {
      return Outcome.AFTER_THE_FIX;
    }
    return switch (answer) {
      case NOT_YET -> Outcome.DECISION_DUE;
      case NO -> Outcome.AFTER_THE_FIX;
      case YES -> told ? Outcome.NOTICE_GIVEN : Outcome.NOTICE_DUE;
    };
  }

  /// Critical and high are looked at again every day.
  boolean grave() {
    return level == Severity.CRITICAL || level == Severity.HIGH;
  }

  /// What became different since.
  Set<Change> changesTo(RuleFacts next) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    note(changes, Change.STARTED, !Objects.equals(start, next.start));
    note(changes, Change.EMBARGO_BROKEN, leaked != next.leaked);
    note(changes, Change.EXPLOITATION, exploited != next.exploited);
    note(changes, Change.SEVERITY, level != next.level);
    note(changes, Change.PRODUCTS, !products.containsAll(next.products));
    note(changes, Change.LESS, !next.products.containsAll(products));
    note(changes, Change.NOTICE, told != next.told);
    note(changes, Change.CASE, ended != next.ended);
    if (!fix.equals(next.fix)) {
      changes.add(
          switch (next.fix) {
            case FixOutlook.Out _ -> Change.FIX_OUT;
            case FixOutlook.Passed _ -> Change.ESTIMATE_PASSED;
            case FixOutlook.Expected _, FixOutlook.NeverSaid _ -> Change.ESTIMATE;
          });
    }
    return changes;
  }

  private static void note(Set<Change> changes, Change change, boolean different) {
    if (different) {
      changes.add(change);
    }
  }
}
