package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the desk may ask about the translations of an advisory.
@Component
public class Translations {

  private final TranslationVault vault;
  private final ShownRevision shown;
  private final PublishedStore published;
  private final SecondPerson second;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  Translations(
      TranslationVault vault,
      ShownRevision shown,
      PublishedStore published,
      SecondPerson second,
      Rights rights,
      Clock clock,
      News news) {
    this.vault = vault;
    this.shown = shown;
    this.published = published;
    this.second = second;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// One sheet for each language that somebody translated into. The ledger is told, because drafts
  /// are material under embargo.
  @Transactional
  public List<TranslationSheet> of(Viewer viewer, AdvisoryId id) {
    Advisory advisory = read(viewer, id);
    return vault.of(id).stream()
        .map(Translation::language)
        .distinct()
        .sorted()
        .map(language -> sheet(advisory, language))
        .toList();
  }

  /// The sheet of one language, empty where nobody has begun.
  @Transactional
  public TranslationSheet of(Viewer viewer, AdvisoryId id, Language language) {
    return sheet(read(viewer, id), language);
  }

  /// In which languages somebody began to say it.
  public List<Language> languages(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    return vault.of(advisory.id()).stream().map(Translation::language).distinct().sorted().toList();
  }

  /// What a revision that is frozen now, or a publication of translations, holds: what was reviewed
  /// of the very words of the content, and what the world reads of them while it is written anew.
  List<Wording> ready(Advisory advisory, Content content) {
    List<Passage> passages = Passage.of(content);
    List<Translation> all = vault.of(advisory.id());
    List<PublishedTranslation> before = published.translations(advisory.id());
    return Stream.concat(
            all.stream().map(Translation::language),
            before.stream().map(PublishedTranslation::language))
        .distinct()
        .sorted()
        .flatMap(language ->
            beside(passages, all, language).stream()
                .flatMap(each -> wording(each, before, language).stream()))
        .toList();
  }

  private static Optional<Wording> wording(
      TranslatedPassage at, List<PublishedTranslation> before, Language language) {
    if (at.ready()) {
      return at.find().map(Translation::wording);
    }
    if (at.find().filter(each -> each.state() == TranslationState.WITHDRAWN).isPresent()) {
      return Optional.empty();
    }
    return before.stream()
        .filter(each -> each.language().equals(language))
        .flatMap(each -> each.words().stream())
        .filter(each -> each.original().equals(at.passage().original()))
        .findFirst();
  }

  /// Who may review what waits.
  public WhoConfirms who(Viewer viewer, Advisory advisory, Translation translation) {
    return second.who(viewer, proposed(advisory, translation));
  }

  static Proposed proposed(Advisory advisory, Translation translation) {
    EmbargoId circle = advisory.circle();
    return new Proposed(
        TwoPersonDeed.REVIEW_TRANSLATION,
        translation.id().value(),
        circle == null ? null : circle.value(),
        translation.hands(),
        translation.last().at(),
        Urgency.ORDINARY);
  }

  private Advisory read(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    UUID about = advisory.circle() == null ? id.value() : advisory.circle().value();
    news.tell(
        new MaterialRead(
            viewer.actor(),
            clock.instant(),
            about,
            List.of(id.value()),
            rights.manner(viewer, about)));
    return advisory;
  }

  private TranslationSheet sheet(Advisory advisory, Language language) {
    Content content = shown.content(advisory);
    return new TranslationSheet(
        advisory,
        content.particulars().lang(),
        language,
        beside(Passage.of(content), vault.of(advisory.id()), language));
  }

  private static List<TranslatedPassage> beside(
      List<Passage> passages, List<Translation> all, Language language) {
    Map<String, Translation> byKey =
        all.stream()
            .filter(each -> each.language().equals(language))
            .collect(Collectors.toMap(Translation::passage, Function.identity()));
    return passages.stream()
        .map(passage -> new TranslatedPassage(passage, byKey.get(passage.key())))
        .toList();
  }
}
