package org.bellbuoy.standards.csaf;

import org.bellbuoy.standards.tlp.TlpLabel;

/// The words of TLP 1, which CSAF 2.0 speaks. It has no AMBER+STRICT: that becomes RED, and the
/// text of the distribution says so.
public final class TlpOne {
  private TlpOne() {}

  public static String word(TlpLabel label) {
    return switch (label) {
      case CLEAR -> "WHITE";
      case GREEN -> "GREEN";
      case AMBER -> "AMBER";
      case AMBER_STRICT, RED -> "RED";
    };
  }

  /// The label behind a word of TLP 1 or 2; what is not understood is treated as red.
  public static TlpLabel label(String word) {
    return switch (word) {
      case "WHITE", "CLEAR" -> TlpLabel.CLEAR;
      case "GREEN" -> TlpLabel.GREEN;
      case "AMBER" -> TlpLabel.AMBER;
      case "AMBER+STRICT" -> TlpLabel.AMBER_STRICT;
      default -> TlpLabel.RED;
    };
  }
}
