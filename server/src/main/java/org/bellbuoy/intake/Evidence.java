package org.bellbuoy.intake;

import java.util.Locale;

/// One thing that makes a report easy to check, and what was found of it. A fact and no verdict: a
/// report without any of it may be true, and one with all of it may not.
///
/// @param found what the report has of it; empty when nothing was found
public record Evidence(Kind kind, String found) {

  /// What is looked for.
  public enum Kind {
    PRODUCT("Product in the catalogue"),
    VERSION("Version in the catalogue"),
    PLACE("A function, file or address is named"),
    STEPS("Steps to see it"),
    TRACE("A trace or a request"),
    IMPACT("What somebody could do with it"),
    FILES("Files");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean there() {
    return !found.isEmpty();
  }
}
