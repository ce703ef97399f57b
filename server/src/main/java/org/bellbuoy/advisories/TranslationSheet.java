package org.bellbuoy.advisories;

import java.util.List;
import java.util.function.Predicate;

/// An advisory in one other language, passage by passage beside the original.
///
/// @param original the tag of the language in which it is written
public record TranslationSheet(
    Advisory advisory, String original, Language language, List<TranslatedPassage> passages) {

  public TranslationSheet {
    passages = List.copyOf(passages);
  }

  public long ready() {
    return passages.stream().filter(TranslatedPassage::ready).count();
  }

  /// What may be published of it.
  public List<Wording> wordings() {
    return wordings(TranslatedPassage::ready);
  }

  /// What could be published of it once everything proposed is reviewed.
  public List<Wording> offered() {
    return wordings(TranslatedPassage::offered);
  }

  private List<Wording> wordings(Predicate<TranslatedPassage> which) {
    return passages.stream()
        .filter(which)
        .flatMap(each -> each.find().stream())
        .map(Translation::wording)
        .toList();
  }

  public long outdated() {
    return passages.stream().filter(TranslatedPassage::outdated).count();
  }
}
