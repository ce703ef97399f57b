package org.bellbuoy.publication;

import java.util.Optional;

/// The forms in which the facts of a draft can be read before they are public.
public enum OutputForm {
  TEXT("text", "Plain text"),
  CSAF_20("csaf-2.0", "CSAF 2.0"),
  CSAF_21("csaf-2.1", "CSAF 2.1"),
  CSAF_VEX("csaf-vex", "CSAF VEX"),
  CVE("cve", "CVE"),
  OSV("osv", "OSV"),
  OPENVEX("openvex", "OpenVEX"),
  CYCLONEDX("cyclonedx", "CycloneDX VEX");

  private final String key;
  private final String words;

  OutputForm(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// The word in addresses and in the API.
  public String key() {
    return key;
  }

  public String words() {
    return words;
  }

  public static Optional<OutputForm> find(String key) {
    for (OutputForm form : values()) {
      if (form.key.equals(key)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// Whether it says whom a flaw hits, and so is empty for a notice without a flaw.
  boolean aboutFlaws() {
    return switch (this) {
      case TEXT, CSAF_20, CSAF_21 -> false;
      case CSAF_VEX, CVE, OSV, OPENVEX, CYCLONEDX -> true;
    };
  }
}
