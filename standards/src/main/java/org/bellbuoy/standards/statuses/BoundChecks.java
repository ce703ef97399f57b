package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether products and bounds are those of the catalogue.
final class BoundChecks {

  private BoundChecks() {}

  static Stream<StatusProblem> check(List<RowSpan> spans, List<KnownProduct> catalogue) {
    return spans.stream().flatMap(span -> check(span, catalogue));
  }

  private static Stream<StatusProblem> check(RowSpan span, List<KnownProduct> catalogue) {
    return find(catalogue, span.row().product().code())
        .map(known -> unknownBounds(span, known))
        .orElseGet(() -> Stream.of(unknownProduct(span)));
  }

  static Optional<KnownProduct> find(List<KnownProduct> catalogue, String code) {
    return catalogue.stream().filter(known -> known.code().equals(code)).findFirst();
  }

  private static Stream<StatusProblem> unknownBounds(RowSpan span, KnownProduct known) {
    return span.versions().bounds().stream()
        .filter(known.scheme()::understands)
        .filter(bound -> !known.hasRelease(bound))
        .map(bound ->
            new StatusProblem(
                StatusProblemKind.UNKNOWN_BOUND,
                known.code(),
                "%s is not a release of %s in the catalogue."
                    .formatted(bound, span.productName())));
  }

  private static StatusProblem unknownProduct(RowSpan span) {
    return new StatusProblem(
        StatusProblemKind.UNKNOWN_PRODUCT,
        span.row().product().code(),
        "The catalogue does not know the product %s.".formatted(span.productName()));
  }
}
