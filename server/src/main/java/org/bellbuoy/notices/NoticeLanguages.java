package org.bellbuoy.notices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.advisories.Wording;
import org.springframework.stereotype.Component;

/// What a notice says to somebody who reads another language: the title and what changed, where
/// their translation is public, and the address of the page in it. The rest of the letter is the
/// vendor's wording and stays as the vendor wrote it.
@Component
class NoticeLanguages {

  private final PublishedAdvisories advisories;

  NoticeLanguages(PublishedAdvisories advisories) {
    this.advisories = advisories;
  }

  /// The notice itself where nothing is public in that language.
  ///
  /// @param language a tag, or empty
  Notice in(Notice notice, String language) {
    return Language.find(language)
        .flatMap(known -> translation(notice, known))
        .map(translation -> said(notice, translation))
        .orElse(notice);
  }

  /// Of the very language first, then of the same speech elsewhere.
  private Optional<PublishedTranslation> translation(Notice notice, Language language) {
    List<PublishedTranslation> standing =
        advisories.translations(notice.number()).stream()
            .filter(PublishedTranslation::stands)
            .filter(each -> each.language().sameSpeech(language))
            .toList();
    return standing.stream()
        .filter(each -> each.language().equals(language))
        .findFirst()
        .or(() -> standing.stream().findFirst());
  }

  private static Notice said(Notice notice, PublishedTranslation translation) {
    return new Notice(
        notice.id(),
        notice.code(),
        notice.number(),
        text(notice.title(), translation),
        text(notice.change(), translation),
        notice.names(),
        notice.level(),
        URI.create(notice.page() + "/" + translation.language().tag()),
        notice.state(),
        notice.plannedAt(),
        notice.version());
  }

  private static String text(String original, PublishedTranslation translation) {
    return translation.words().stream()
        .filter(each -> each.original().equals(original))
        .map(Wording::text)
        .findFirst()
        .orElse(original);
  }
}
