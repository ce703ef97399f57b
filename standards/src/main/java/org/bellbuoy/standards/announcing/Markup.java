package org.bellbuoy.standards.announcing;

import java.util.regex.Pattern;

/// Words that stand inside Markdown or YAML and must stay words there.
final class Markup {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|])");
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private Markup() {}

  /// On one line, every sign with a meaning in Markdown escaped.
  static String plain(String words) {
    return SPECIAL.matcher(line(words)).replaceAll("\\\\$1");
  }

  /// A double-quoted scalar of YAML 1.2 (section 7.3.1).
  static String quoted(String words) {
    return '"' + line(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String line(String words) {
    return BREAKS.matcher(words.strip()).replaceAll(" ");
  }
}
