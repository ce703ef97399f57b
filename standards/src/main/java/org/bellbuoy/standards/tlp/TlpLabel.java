package org.bellbuoy.standards.tlp;

/// How far a text may travel, in the words of TLP 2.0; documents of older formats are given the
/// older words on export, and only then.
public enum TlpLabel {
  CLEAR("TLP:CLEAR"),
  GREEN("TLP:GREEN"),
  AMBER("TLP:AMBER"),
  AMBER_STRICT("TLP:AMBER+STRICT"),
  RED("TLP:RED");

  private final String marking;

  TlpLabel(String marking) {
    this.marking = marking;
  }

  /// The label as it is written on a page or in a subject line.
  public String marking() {
    return marking;
  }
}
