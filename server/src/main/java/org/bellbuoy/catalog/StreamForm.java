package org.bellbuoy.catalog;

import java.time.LocalDate;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A stream as typed. The name is read only when it is added and never changes.
public record StreamForm(
    @Nullable String name, @Nullable String support, @Nullable String supportEnd) {

  public static StreamForm empty() {
    return new StreamForm("", Support.SUPPORTED.key(), "");
  }

  public static StreamForm of(Stream stream) {
    return new StreamForm(
        stream.name(),
        stream.support().key(),
        stream.supportEnd().map(LocalDate::toString).orElse(""));
  }

  /// The stream as typed, on top of what stands: its name stays.
  Stream changed(Stream stands) {
    Reading reading = new Reading();
    Texts.unchanged(reading, "name", name, stands.name());
    return read(reading, stands.id(), stands.product(), stands.name());
  }

  Stream read(StreamId id, ProductId product) {
    Reading reading = new Reading();
    return read(reading, id, product, reading.line("name", name, 40));
  }

  private Stream read(Reading reading, StreamId id, ProductId product, String known) {
    Stream stream =
        new Stream(
            id,
            product,
            known,
            reading.choice("support", support, Support.class).orElse(Support.SUPPORTED),
            Texts.date(reading, "supportEnd", supportEnd),
            0);
    reading.finish();
    return stream;
  }
}
