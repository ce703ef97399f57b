package org.bellbuoy.advisories.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ReviewTranslation;
import org.bellbuoy.advisories.TranslatedPassage;
import org.bellbuoy.advisories.Translation;
import org.bellbuoy.advisories.TranslationSheet;
import org.bellbuoy.advisories.TranslationState;
import org.bellbuoy.advisories.Translations;
import org.bellbuoy.advisories.TypedTranslation;
import org.bellbuoy.advisories.WithdrawTranslation;
import org.bellbuoy.advisories.WriteTranslation;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Translations of advisories for programs.
@RestController
@RequestMapping("/api/v1/advisories/{code}/translations")
class TranslationApi {

  private final Advisories advisories;
  private final Translations translations;
  private final WriteTranslation writing;
  private final ReviewTranslation reviewing;
  private final WithdrawTranslation withdrawing;

  TranslationApi(
      Advisories advisories,
      Translations translations,
      WriteTranslation writing,
      ReviewTranslation reviewing,
      WithdrawTranslation withdrawing) {
    this.advisories = advisories;
    this.translations = translations;
    this.writing = writing;
    this.reviewing = reviewing;
    this.withdrawing = withdrawing;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<LanguageAnswer> list(Viewer viewer, @PathVariable String code) {
    return translations.of(viewer, id(viewer, code)).stream().map(LanguageAnswer::of).toList();
  }

  @PutMapping
  @Needs(Permission.DRAFT_ADVISORY)
  List<LanguageAnswer> write(
      Viewer viewer, @PathVariable String code, @RequestBody TranslationEdit asked) {
    AdvisoryId id = id(viewer, code);
    FieldNames.renamed(asked.passage(), "text", () -> writing.write(viewer, id, asked.typed()));
    return list(viewer, code);
  }

  @PostMapping("/review")
  @Needs(Permission.APPROVE_ADVISORY)
  List<LanguageAnswer> review(
      Viewer viewer, @PathVariable String code, @RequestBody TranslationVersion asked) {
    reviewing.review(viewer, id(viewer, code), asked.language(), asked.passage(), asked.version());
    return list(viewer, code);
  }

  @PostMapping("/withdrawal")
  @Needs(Permission.DRAFT_ADVISORY)
  List<LanguageAnswer> withdraw(
      Viewer viewer, @PathVariable String code, @RequestBody TranslationVersion asked) {
    withdrawing.withdraw(
        viewer, id(viewer, code), asked.language(), asked.passage(), asked.version());
    return list(viewer, code);
  }

  private AdvisoryId id(Viewer viewer, String code) {
    return advisories.byCode(viewer, code).id();
  }

  /// All passages in one language.
  record LanguageAnswer(String language, String original, List<PassageAnswer> passages) {
    static LanguageAnswer of(TranslationSheet sheet) {
      return new LanguageAnswer(
          sheet.language().tag(),
          sheet.original(),
          sheet.passages().stream().map(PassageAnswer::of).toList());
    }
  }

  /// A passage beside its translation, with the version to send back.
  record PassageAnswer(
      String passage,
      String original,
      @Nullable String text,
      @Nullable TranslationState state,
      boolean outdated,
      List<DidAnswer> history,
      long version) {
    static PassageAnswer of(TranslatedPassage at) {
      return new PassageAnswer(
          at.passage().key(),
          at.passage().original(),
          at.find().map(Translation::text).orElse(null),
          at.find().map(Translation::state).orElse(null),
          at.outdated(),
          at.find().stream()
              .flatMap(each -> each.deeds().stream())
              .map(did -> new DidAnswer(did.state(), did.person(), did.at()))
              .toList(),
          at.version());
    }
  }

  /// Who brought it into a state.
  record DidAnswer(TranslationState state, UUID person, Instant at) {}

  /// The words of a passage in a language, as a `draft` or `proposed` for review.
  ///
  /// @param version the one these words replace; 0 for the first words
  record TranslationEdit(
      String language, String passage, String text, @Nullable String state, long version) {
    TypedTranslation typed() {
      return new TypedTranslation(language, passage, text, state == null ? "" : state, version);
    }
  }

  /// Which translation, as it was read.
  record TranslationVersion(String language, String passage, long version) {}
}
