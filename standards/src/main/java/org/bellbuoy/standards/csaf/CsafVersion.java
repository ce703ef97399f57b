package org.bellbuoy.standards.csaf;

import org.bellbuoy.standards.tlp.TlpLabel;

/// The versions of CSAF in which a provider publishes side by side.
public enum CsafVersion {
  V2_0("2.0", "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json"),
  V2_1("2.1", "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json");

  private final String number;
  private final String schema;

  CsafVersion(String number, String schema) {
    this.number = number;
    this.schema = schema;
  }

  public String number() {
    return number;
  }

  /// The address of the schema of its documents.
  public String schema() {
    return schema;
  }

  /// The label in its words: 2.0 speaks TLP 1, 2.1 speaks TLP 2.
  public String word(TlpLabel label) {
    return switch (this) {
      case V2_0 -> TlpOne.word(label);
      case V2_1 -> label.name().replace('_', '+');
    };
  }
}
