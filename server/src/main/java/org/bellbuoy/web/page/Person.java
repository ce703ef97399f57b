package org.bellbuoy.web.page;

import java.util.List;
import java.util.Locale;

/// Whoever is signed in, as the top bar shows them.
///
/// @param roles the words for the roles, as people say them
public record Person(String name, List<String> roles) {

  public Person {
    roles = List.copyOf(roles);
  }

  public String rolesInWords() {
    return String.join(", ", roles);
  }

  /// At most two letters for the round badge.
  public String initials() {
    var words = name.strip().split("\\s+", -1);
    var first = letter(words[0]);
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
  }
}
