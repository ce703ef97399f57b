package org.bellbuoy.advisories.desk;

import java.util.Map;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
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

  /// The draft again, with the disclosure open in which something was said.
  static String said(String code, Map<String, String> typed) {
    String at = typed.getOrDefault("at", "");
    String beside = beside(typed);
    String path = "/advisories/" + code + beside;
    return at.matches("[A-Za-z0-9-]{1,60}")
        ? path + (beside.isEmpty() ? "?" : "&") + "said=" + at + "#comments-" + at
        : path;
  }

  /// What the form of the statement holds; of a field that clashed, the value that was chosen.
  static StatedParticulars particulars(Map<String, String> typed) {
    Reading reading = new Reading();
    StatedForm.CLASHING.forEach(field -> chosen(reading, typed, field));
    reading.finish();
    return new StatedParticulars(
        stands(typed, "kind"),
        stands(typed, "nextUpdateBy"),
        stands(typed, "credits"),
        typed.containsKey("mustActAgain"),
        typed.containsKey("fromCase"),
        version(typed),
        typed.get("readKind"),
        typed.get("readNextUpdateBy"),
        typed.get("readCredits"),
        "yes".equals(typed.get("readMustActAgain")));
  }

  private static void chosen(Reading reading, Map<String, String> typed, String field) {
    boolean asked = typed.containsKey("clash-" + field);
    String chosen = typed.getOrDefault("choose-" + field, "");
    if (asked && !chosen.equals("theirs") && !chosen.equals("yours")) {
      reading.flaw("choose-" + field, "Choose which one stands.");
    }
  }

  private static String stands(Map<String, String> typed, String field) {
    boolean theirs = "theirs".equals(typed.get("choose-" + field));
    return typed.getOrDefault(theirs ? StatedForm.read(field) : field, "");
  }
}
