package org.bellbuoy.standards.cvss;

import java.util.Optional;

/// The versions of CVSS one meets, each with the mark its vectors begin with (version 2 has none).
public enum CvssVersion {
  V2("2.0", ""),
  V3_0("3.0", "CVSS:3.0/"),
  V3_1("3.1", "CVSS:3.1/"),
  V4_0("4.0", "CVSS:4.0/");

  private final String number;
  private final String prefix;

  CvssVersion(String number, String prefix) {
    this.number = number;
    this.prefix = prefix;
  }

  public String number() {
    return number;
  }

  public String prefix() {
    return prefix;
  }

  public boolean isVersion3() {
    return this == V3_0 || this == V3_1;
  }

  /// The version a vector claims to be of; a text with an unknown mark is of none.
  static Optional<CvssVersion> of(String vector) {
    if (!vector.startsWith("CVSS:")) {
      return Optional.of(V2);
    }
    for (var version : new CvssVersion[] {V3_0, V3_1, V4_0}) {
      if (vector.startsWith(version.prefix)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
