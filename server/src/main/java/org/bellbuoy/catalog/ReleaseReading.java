package org.bellbuoy.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Release.Visibility;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads a typed release in the light of its product and the product's streams.
final class ReleaseReading {

  private final Product product;
  private final List<Stream> streams;
  private final Reading reading = new Reading();

  ReleaseReading(Product product, List<Stream> streams) {
    this.product = product;
    this.streams = streams;
  }

  /// The release as typed, on top of what stands: its ids, code, number, stream and visibility.
  Release changed(ReleaseForm form, Release stands) {
    Texts.unchanged(reading, "number", form.number(), stands.number());
    Texts.unchanged(reading, "stream", form.stream(), nameOf(stands.stream()));
    Release release = details(form, stands);
    reading.finish();
    return release;
  }

  /// @param bare ids, code and time of a release that is new
  Release fresh(ReleaseForm form, Release bare) {
    String number = number(form.number());
    Optional<Stream> stream = stream(form.stream(), number);
    Release read =
        details(
            form,
            new Release(
                bare.id(),
                product.id(),
                stream.map(Stream::id).orElse(bare.stream()),
                bare.code(),
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Boolean.TRUE.equals(form.hidden()) ? Visibility.HIDDEN : Visibility.PUBLIC,
                bare.registeredAt(),
                0));
    reading.finish();
    return read;
  }

  private Release details(ReleaseForm form, Release on) {
    return new Release(
        on.id(),
        on.product(),
        on.stream(),
        on.code(),
        on.number(),
        Texts.date(reading, "releasedOn", form.releasedOn()),
        Texts.date(reading, "supportEnd", form.supportEnd()),
        Texts.download(reading, form.download()),
        Texts.sha256(reading, form.sha256()),
        on.visibility(),
        on.registeredAt(),
        on.version());
  }

  private String number(@Nullable String raw) {
    String number = reading.line("number", raw, 100);
    if (!number.isEmpty() && !product.scheme().understands(number)) {
      reading.flaw(
          "number",
          "“%s” is not a version by the scheme of %s (%s)."
              .formatted(number, product.name(), product.scheme().code()));
    }
    return number;
  }

  private Optional<Stream> stream(@Nullable String raw, String number) {
    String name = reading.optionalLine("stream", raw, 40);
    Optional<Stream> found =
        name.isEmpty()
            ? streams.stream()
                .filter(stream -> leads(stream.name(), number))
                .max(Comparator.comparingInt(stream -> stream.name().length()))
            : streams.stream().filter(stream -> stream.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      reading.flaw(
          "stream",
          name.isEmpty()
              ? "No stream has a name with which this number begins. Say which stream it is in."
              : product.name() + " has no stream “" + name + "”. Add the stream first.");
    }
    return found;
  }

  private String nameOf(StreamId id) {
    return streams.stream()
        .filter(stream -> stream.id().equals(id))
        .map(Stream::name)
        .findFirst()
        .orElse("");
  }

  private static boolean leads(String stream, String number) {
    return number.equals(stream)
        || number.startsWith(stream + ".")
        || number.startsWith(stream + "-");
  }
}
