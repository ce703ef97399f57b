package org.bellbuoy.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language that a text is probably in, by its script and its small words. A guess: it decides
/// nothing but the order in which reports are looked at.
final class Tongue {

  private static final int FEW = 2;
  private static final int QUARTER = 4;

  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en", Set.of("the", "and", "is", "of", "to", "that", "with", "your", "this", "was"),
          "de", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "mit", "auf", "ich"),
          "fr", Set.of("le", "les", "et", "est", "une", "des", "vous", "dans", "pour", "pas"),
          "es", Set.of("el", "los", "y", "es", "una", "que", "por", "con", "para", "del"),
          "pt", Set.of("os", "e", "uma", "que", "não", "com", "por", "para", "do", "da"),
          "it", Set.of("il", "gli", "e", "una", "che", "non", "con", "per", "della", "di"),
          "nl", Set.of("de", "het", "een", "en", "niet", "van", "dat", "met", "op", "voor"),
          "pl", Set.of("nie", "jest", "się", "na", "że", "do", "oraz", "przez", "lub", "jak"));

  private static final List<Map.Entry<String, Set<Character.UnicodeScript>>> SCRIPTS =
      List.of(
          Map.entry(
              "ja", Set.of(Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA)),
          Map.entry("ko", Set.of(Character.UnicodeScript.HANGUL)),
          Map.entry("zh", Set.of(Character.UnicodeScript.HAN)),
          Map.entry("ru", Set.of(Character.UnicodeScript.CYRILLIC)),
          Map.entry("ar", Set.of(Character.UnicodeScript.ARABIC)));

  /// What may be asked for.
  static final List<String> KNOWN =
      List.of("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh");

  private Tongue() {}

  /// A word of [#KNOWN], or empty when nothing speaks for one.
  static String of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    for (Map.Entry<String, Set<Character.UnicodeScript>> script : SCRIPTS) {
      long of =
          text.codePoints()
              .filter(point -> script.getValue().contains(Character.UnicodeScript.of(point)))
              .count();
      if (letters > 0 && of * QUARTER > letters) {
        return script.getKey();
      }
    }
    return byWords(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  private static String byWords(List<String> words) {
    String best = "";
    long most = FEW;
    for (String language : KNOWN) {
      long found = words.stream().filter(SMALL.getOrDefault(language, Set.of())::contains).count();
      if (found > most) {
        best = language;
        most = found;
      }
    }
    return best;
  }
}
