package org.bellbuoy.catalog.desk;

import java.time.LocalDate;
import org.bellbuoy.catalog.Stream;
import org.jspecify.annotations.Nullable;

/// A stream in the API.
record StreamJson(String name, String support, @Nullable String supportEnd, long version) {

  static StreamJson of(Stream stream) {
    return new StreamJson(
        stream.name(),
        stream.support().key(),
        stream.supportEnd().map(LocalDate::toString).orElse(null),
        stream.version());
  }
}
