package org.bellbuoy.incidents;

import java.util.regex.Pattern;

/// Words of strangers with nothing in them that a program would make a link of. Nothing else of
/// them is changed.
final class Defanged {

  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(h)tt(ps?)\\b|\\b(f)t(p)(?=://)");
  private static final Pattern LETTER = Pattern.compile("(?i)\\b(mailto|javascript|data):");
  private static final Pattern DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])");

  private Defanged() {}

  static String of(String words) {
    String schemes = SCHEME.matcher(words).replaceAll(found -> scheme(found.group()));
    String letters = LETTER.matcher(schemes).replaceAll("$1[:]");
    return DOT.matcher(letters.replace("://", "[:]//").replace("@", "[@]")).replaceAll("[.]");
  }

  private static String scheme(String found) {
    return found.charAt(0) == 'f' || found.charAt(0) == 'F'
        ? "fxp"
        : "hxxp" + found.substring("http".length());
  }
}
