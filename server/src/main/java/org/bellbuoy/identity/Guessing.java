package org.bellbuoy.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says whether an attacker would soon come to a password: by a list of passwords that have leaked
/// and of names and words, by walks over keyboards, by sequences, dates and repeats, and by
/// mixtures of these with letters swapped for digits.
final class Guessing {

  /// What no password may hold here, because everybody would try it first. Stands in
  /// `docs/security/sign-in.md` too.
  static final List<String> WORDS =
      List.of(
          "bellbuoy",
          "password",
          "qwerty",
          "123456789",
          "letmein",
          "administrator",
          "psirt",
          "vulnerability",
          "advisory",
          "embargo",
          "securitydesk");

  /// So many guesses, as a power of ten, must a password hold out.
  static final int GUESSES = 10;

  /// Beyond these nothing need be looked at: what is hard to guess so far is so as a whole.
  private static final int LOOKED_AT = 64;

  private static final int SHORTEST_NAME = 4;
  private static final Zxcvbn ZXCVBN = new Zxcvbn();

  private Guessing() {}

  static boolean isEasy(String password, String email) {
    String lower = password.toLowerCase(Locale.ROOT);
    List<String> names =
        Stream.of(email.toLowerCase(Locale.ROOT).split("[@.+_-]", -1))
            .filter(name -> name.length() >= SHORTEST_NAME)
            .toList();
    if (Stream.concat(WORDS.stream(), names.stream()).anyMatch(lower::contains)) {
      return true;
    }
    String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
    return ZXCVBN.measure(beginning, names).getGuessesLog10() < GUESSES;
  }
}
