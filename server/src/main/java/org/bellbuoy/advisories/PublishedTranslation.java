package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Revision;

/// What the world may read of an advisory in one other language. A language that was public once
/// stays here, without words where they were taken back, so that its address never goes dead.
public record PublishedTranslation(Language language, List<Wording> words) {

  public PublishedTranslation {
    words = List.copyOf(words);
  }

  /// Whether there is anything to read in it.
  public boolean stands() {
    return !words.isEmpty();
  }

  /// What stands from now on: the words given, and what was said of earlier revisions.
  static List<PublishedTranslation> next(
      List<PublishedTranslation> before, List<Wording> now, AdvisoryFacts facts) {
    Set<Language> languages = new TreeSet<>();
    before.forEach(each -> languages.add(each.language()));
    now.forEach(each -> languages.add(each.language()));
    List<PublishedTranslation> next = new ArrayList<>();
    for (Language language : languages) {
      List<Wording> said = now.stream().filter(each -> each.language().equals(language)).toList();
      next.add(
          new PublishedTranslation(
              language,
              said.isEmpty()
                  ? said
                  : Stream.concat(said.stream(), earlier(before, language, said, facts)).toList()));
    }
    return next;
  }

  private static Stream<Wording> earlier(
      List<PublishedTranslation> before,
      Language language,
      List<Wording> now,
      AdvisoryFacts facts) {
    Set<String> told =
        facts.tracking().revisions().stream().map(Revision::summary).collect(Collectors.toSet());
    told.remove(facts.tracking().currentRevision().summary());
    now.forEach(each -> told.remove(each.original()));
    return before.stream()
        .filter(each -> each.language().equals(language))
        .flatMap(each -> each.words().stream())
        .filter(each -> told.remove(each.original()));
  }
}
