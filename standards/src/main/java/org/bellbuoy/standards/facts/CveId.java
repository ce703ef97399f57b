package org.bellbuoy.standards.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/// The public number of a vulnerability. The part after the year has 4 to 19 digits (CVE record
/// schema 5.x), so nothing may assume a width.
public record CveId(String value) {

  private static final Pattern SHAPE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}");

  public CveId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a CVE ID: it must look like CVE-2026-12345.".formatted(value));
    }
  }

  public static Optional<CveId> find(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new CveId(text)) : Optional.empty();
  }

  /// The year of reservation or disclosure that the number carries.
  public int year() {
    return Integer.parseInt(value.substring(4, 8));
  }

  @Override
  public String toString() {
    return value;
  }
}
