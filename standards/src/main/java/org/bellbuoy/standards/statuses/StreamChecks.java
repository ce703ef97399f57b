package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.VersionRange;

/// Whether somebody spoke for every supported stream: by its name, or by rows that hold each of its
/// releases.
final class StreamChecks {

  private StreamChecks() {}

  static Stream<StatusProblem> check(
      List<StatusRow> rows, List<RowSpan> spans, List<KnownProduct> catalogue) {
    return rows.stream()
        .map(StatusRow::product)
        .distinct()
        .filter(product -> !remainderIsSettled(rows, product))
        .flatMap(product -> silentStreams(product, spans, catalogue));
  }

  private static boolean remainderIsSettled(List<StatusRow> rows, Product product) {
    return rows.stream()
        .anyMatch(row ->
            row instanceof Remainder(var of, var status)
                && of.equals(product)
                && status != RemainderStatus.UNKNOWN);
  }

  private static Stream<StatusProblem> silentStreams(
      Product product, List<RowSpan> spans, List<KnownProduct> catalogue) {
    return BoundChecks.find(catalogue, product.code()).stream()
        .flatMap(known -> known.streams().stream())
        .map(stream -> new Place(product, stream))
        .filter(place -> place.stream().supported() && !isSpokenFor(place, spans))
        .map(StreamChecks::problem);
  }

  private static boolean isSpokenFor(Place place, List<RowSpan> spans) {
    var ofProduct =
        spans.stream()
            .filter(span -> span.row().product().code().equals(place.product().code()))
            .toList();
    var byName = ofProduct.stream().anyMatch(span -> place.stream().name().equals(span.stream()));
    return byName || holdsEachRelease(place, ofProduct.stream().map(RowSpan::versions).toList());
  }

  private static boolean holdsEachRelease(Place place, List<VersionRange> ranges) {
    var readable = ranges.stream().filter(VersionRange::isReadable).toList();
    var releases = place.stream().releases();
    return !releases.isEmpty() && releases.stream().allMatch(r -> isNamed(r, readable, releases));
  }

  private static boolean isNamed(String release, List<VersionRange> ranges, List<String> stream) {
    return ranges.stream()
        .filter(range -> range.scheme().understands(release))
        .anyMatch(range -> range.contains(release) || comesAfterABound(range, release, stream));
  }

  /// Behind a bound that lies in the stream, a release is free of the flaw.
  private static boolean comesAfterABound(VersionRange range, String release, List<String> stream) {
    var order = range.scheme().order();
    return range.bounds().stream()
        .filter(bound -> order.compare(release, bound) >= 0)
        .anyMatch(bound ->
            stream.stream().filter(order::understands).anyMatch(r -> order.equal(r, bound)));
  }

  private static StatusProblem problem(Place place) {
    return new StatusProblem(
        StatusProblemKind.STREAM_WITHOUT_STATUS,
        place.product().code(),
        "Nothing is said about the supported stream %s of %s: mark it as affected, not affected or"
                .formatted(place.stream().name(), place.product().name())
            + " under investigation.");
  }

  private record Place(Product product, KnownStream stream) {}
}
