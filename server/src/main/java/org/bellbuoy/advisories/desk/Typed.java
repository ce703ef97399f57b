package org.bellbuoy.advisories.desk;

import java.util.Map;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;

/// Reads what the forms of this door send.
final class Typed {

  private Typed() {}

  static long version(Map<String, String> typed) {
    String version = typed.getOrDefault("version", "");
    if (!version.matches("[0-9]{1,18}")) {
      throw new Refused(Invalid.of("version", "Load the page again: it does not say its version."));
    }
    return Long.parseLong(version);
  }

  /// What stood beside the form stands there again.
  static String beside(Map<String, String> typed) {
    String beside = typed.getOrDefault("beside", "");
    return beside.matches("[a-z0-9.-]{1,20}") ? "?beside=" + beside : "";
  }

  static StatedParticulars particulars(Map<String, String> typed) {
    return new StatedParticulars(
        typed.getOrDefault("kind", ""),
        typed.getOrDefault("nextUpdateBy", ""),
        typed.getOrDefault("credits", ""),
        typed.containsKey("mustActAgain"),
        typed.containsKey("fromCase"),
        version(typed));
  }
}
