package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The parts of a CPE name that branches can tell too, in either of its two forms.
final class CpeParts {
  private static final List<String> NAMES =
      List.of(
          "part",
          "vendor",
          "product",
          "version",
          "update",
          "edition",
          "language",
          "software edition",
          "target software",
          "target hardware",
          "other");

  private CpeParts() {}

  /// The parts by name; what is missing or any reads as a star, what does not apply as a dash.
  static Map<String, String> of(String cpe) {
    boolean formatted = cpe.startsWith("cpe:2.3:");
    List<String> values = split(cpe.substring(formatted ? 8 : Math.min(5, cpe.length())));
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String value = i < values.size() ? values.get(i) : "";
      parts.put(NAMES.get(i), value.isEmpty() ? "*" : plain(value));
    }
    return parts;
  }

  /// Colons part it, unless a backslash stands before them.
  private static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == ':') {
        values.add(text.substring(start, i));
        start = i + 1;
      }
    }
    values.add(text.substring(start));
    return values;
  }

  private static String plain(String value) {
    return value.replace("\\", "").toLowerCase(Locale.ROOT);
  }
}
