package org.bellbuoy.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.standards.statuses.KnownProduct;
import org.bellbuoy.standards.statuses.KnownStream;

/// A product of the catalogue with its streams and releases, the highest release first.
public record Shelf(Product product, List<Stream> streams, List<Release> releases) {

  public Shelf {
    streams = List.copyOf(streams);
    releases = List.copyOf(releases);
  }

  public Optional<Stream> stream(String name) {
    return streams.stream().filter(stream -> stream.name().equals(name)).findFirst();
  }

  /// The releases of a stream, the highest first.
  public List<Release> of(Stream stream) {
    return releases.stream().filter(release -> release.stream().equals(stream.id())).toList();
  }

  /// The name of the stream in which a release lies.
  public String streamOf(Release release) {
    return streams.stream()
        .filter(stream -> stream.id().equals(release.stream()))
        .map(Stream::name)
        .findFirst()
        .orElse("");
  }

  public Optional<Release> release(String number) {
    if (!product.scheme().understands(number)) {
      return Optional.empty();
    }
    Comparator<String> order = product.scheme().order();
    return releases.stream()
        .filter(release -> order.compare(release.number(), number) == 0)
        .findFirst();
  }

  /// Streams that must be spoken for: those that get fixes and of which there is a release.
  public List<Stream> supported() {
    return streams.stream()
        .filter(stream -> stream.support().getsFixes() && !of(stream).isEmpty())
        .toList();
  }

  KnownProduct known() {
    List<Stream> supported = supported();
    return new KnownProduct(
        product.code(),
        product.scheme(),
        streams.stream().map(stream -> known(stream, supported.contains(stream))).toList());
  }

  private KnownStream known(Stream stream, boolean supported) {
    return new KnownStream(
        stream.name(), supported, of(stream).stream().map(Release::number).toList());
  }
}
