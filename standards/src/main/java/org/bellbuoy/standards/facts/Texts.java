package org.bellbuoy.standards.facts;

import org.jspecify.annotations.Nullable;

/// What every text among the facts must be: there, and without blanks around it.
final class Texts {

  private Texts() {}

  static String required(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Missing: " + what + ".");
    }
    return text.strip();
  }

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
