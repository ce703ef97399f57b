package org.bellbuoy.advisories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A language that people write, by its tag of BCP 47 such as `de` or `pt-BR`.
public record Language(String tag) implements Comparable<Language> {

  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi");

  @JsonCreator
  public Language {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("No language: " + tag);
    }
  }

  /// The language of this tag in its usual spelling; empty for what names none that is known.
  public static Optional<Language> find(String typed) {
    String tag;
    try {
      tag = new Locale.Builder().setLanguageTag(typed.strip()).build().toLanguageTag();
    } catch (IllformedLocaleException _) {
      return Optional.empty();
    }
    return TAG.matcher(tag).matches() && named(tag)
        ? Optional.of(new Language(tag))
        : Optional.empty();
  }

  /// The language of an advisory, also of an imported one that calls it otherwise.
  public static Language orEnglish(String tag) {
    return find(tag).orElseGet(() -> new Language("en"));
  }

  private static boolean named(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
  }

  @Override
  @JsonValue
  public String tag() {
    return tag;
  }

  /// What English calls it.
  public String inEnglish() {
    return locale().getDisplayName(Locale.ENGLISH);
  }

  /// What those who speak it call it.
  public String own() {
    return locale().getDisplayName(locale());
  }

  /// Whether it is spoken by readers of the other, as `de-AT` by readers of `de`.
  public boolean sameSpeech(Language other) {
    return locale().getLanguage().equals(other.locale().getLanguage())
        && locale().getScript().equals(other.locale().getScript());
  }

  public boolean rightToLeft() {
    String script = locale().getScript();
    return script.isEmpty()
        ? RIGHT_TO_LEFT.contains(locale().getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(script);
  }

  /// The value of `dir` for text in it.
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }
}
