package org.bellbuoy.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// In which languages a page speaks: its labels in one, each passage in its own.
///
/// @param original the page of the original
/// @param languages of the original and of every translation that stands; none where there is one
///   language only
/// @param marks the tag of the language of each text that is not in the language of the labels
/// @param kind what the page is
public record Speech(
    String original, List<Tongue> languages, Map<String, Tongue> marks, Kind kind) {

  public Speech {
    languages = List.copyOf(languages);
    marks = Map.copyOf(marks);
  }

  /// What a page is among those of its advisory.
  public enum Kind {
    ORIGINAL,
    TRANSLATION,
    /// It was a translation until somebody took it back.
    GONE
  }

  /// A language as pages name it.
  ///
  /// @param own what those who speak it call it
  /// @param here whether the page is in it
  public record Tongue(String tag, String own, String direction, String href, boolean here) {}

  /// The language of the page among those there are.
  public Optional<Tongue> here() {
    return languages.stream().filter(Tongue::here).findFirst();
  }

  /// A page in one language of which there is no other.
  public static Speech only(String original) {
    return new Speech(original, List.of(), Map.of(), Kind.ORIGINAL);
  }

  /// The value of `lang` for a text, or null where it is that of the page.
  public @Nullable String lang(String text) {
    Tongue tongue = marks.get(text);
    return tongue == null ? null : tongue.tag();
  }

  /// The value of `dir` for a text, or null where it is that of the page.
  public @Nullable String dir(String text) {
    Tongue tongue = marks.get(text);
    return tongue == null ? null : tongue.direction();
  }
}
