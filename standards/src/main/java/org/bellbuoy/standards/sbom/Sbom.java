package org.bellbuoy.standards.sbom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lies in something, each part once, in the order of the document.
///
/// @param format in words, such as "CycloneDX 1.6"
/// @param name of what the bill is about, where it says so
public record Sbom(String format, @Nullable String name, List<Part> parts) {

  public Sbom {
    parts = List.copyOf(parts);
  }

  /// One part, by every name the bill gives it.
  public record Part(
      String name, @Nullable String version, @Nullable String purl, @Nullable String cpe) {}
}
