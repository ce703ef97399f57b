package org.bellbuoy.advisories;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// In which languages an advisory is said, and which of them say what it said before.
///
/// @param outdated where somebody changed the original of a passage since
record SpokenIn(List<Language> languages, List<Language> outdated) {

  SpokenIn {
    languages = List.copyOf(languages);
    outdated = List.copyOf(outdated);
  }

  static SpokenIn of(Content content, List<Translation> translations) {
    if (translations.isEmpty()) {
      return new SpokenIn(List.of(), List.of());
    }
    Map<String, Passage> passages =
        Passage.of(content).stream().collect(Collectors.toMap(Passage::key, Function.identity()));
    List<Translation> said =
        translations.stream()
            .filter(each -> each.state() != TranslationState.WITHDRAWN)
            .filter(each -> passages.containsKey(each.passage()))
            .toList();
    return new SpokenIn(
        said.stream().map(Translation::language).distinct().sorted().toList(),
        said.stream()
            .filter(each -> outdated(passages.get(each.passage()), each))
            .map(Translation::language)
            .distinct()
            .sorted()
            .toList());
  }

  private static boolean outdated(@Nullable Passage passage, Translation translation) {
    return passage != null && new TranslatedPassage(passage, translation).outdated();
  }

  /// Whether anybody translated anything of it.
  boolean elsewhere() {
    return !languages.isEmpty();
  }
}
