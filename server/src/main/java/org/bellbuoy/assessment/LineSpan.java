package org.bellbuoy.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// The versions a line speaks about. What a line of a stream leaves open, the releases of the
/// stream fill.
record LineSpan(Shelf shelf, AffectedLine line) {

  /// What cannot be true of the stream it names, in a sentence.
  Optional<String> complaint() {
    String name = line.stream();
    if (name == null) {
      return Optional.empty();
    }
    if (shelf.stream(name).isEmpty()) {
      return Optional.of(shelf.product().name() + " has no stream " + name + ".");
    }
    if (range().isEmpty()) {
      return Optional.of("the stream has no release yet; give a first and a last version.");
    }
    return bounds()
        .flatMap(bound -> shelf.release(bound).stream())
        .filter(release -> !shelf.streamOf(release).equals(name))
        .map(
            r -> "%s is a release of %s, not of %s.".formatted(r.number(), shelf.streamOf(r), name))
        .findFirst();
  }

  /// The range, or nothing where the catalogue holds no release to fill an open end with.
  Optional<VersionRange> range() {
    List<Release> ofStream = ofStream();
    boolean fills = line.stream() != null;
    if (fills && ofStream.isEmpty() && (line.from() == null || upper() == null)) {
      return Optional.empty();
    }
    LowerBound from =
        line.from() != null
            ? LowerBound.from(line.from())
            : line.allEarlier() || !fills
                ? LowerBound.allEarlier()
                : LowerBound.from(ofStream.getLast().number());
    UpperBound end = upper();
    UpperBound to =
        end != null
            ? end
            : fills ? UpperBound.upTo(ofStream.getFirst().number()) : UpperBound.open();
    return Optional.of(new VersionRange(shelf.product().scheme(), from, to));
  }

  private @Nullable UpperBound upper() {
    if (line.before() != null) {
      return UpperBound.before(line.before());
    }
    return line.last() == null ? null : UpperBound.upTo(line.last());
  }

  private List<Release> ofStream() {
    String name = line.stream();
    return name == null ? List.of() : shelf.stream(name).map(shelf::of).orElse(List.of());
  }

  private Stream<String> bounds() {
    return Stream.of(
            Optional.ofNullable(line.from()),
            Optional.ofNullable(line.before()),
            Optional.ofNullable(line.last()))
        .flatMap(Optional::stream);
  }
}
