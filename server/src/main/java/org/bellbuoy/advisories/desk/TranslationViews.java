package org.bellbuoy.advisories.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.TranslatedPassage;
import org.bellbuoy.advisories.Translation;
import org.bellbuoy.advisories.TranslationSheet;
import org.bellbuoy.advisories.TranslationState;
import org.bellbuoy.advisories.Translations;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of the translations of an advisory shows.
@Component
class TranslationViews {

  private final Advisories advisories;
  private final Translations translations;
  private final People people;

  TranslationViews(Advisories advisories, Translations translations, People people) {
    this.advisories = advisories;
    this.translations = translations;
    this.people = people;
  }

  TranslationView of(Viewer viewer, String code, Map<String, String> typed) {
    Advisory advisory = advisories.byCode(viewer, code);
    List<TranslationSheet> all = translations.of(viewer, advisory.id());
    TranslationSheet sheet = chosen(viewer, advisory, all, typed.getOrDefault("language", ""));
    return new TranslationView(
        advisory, tabs(code, all, sheet), sheet, rows(viewer, advisory, sheet, typed));
  }

  private @Nullable TranslationSheet chosen(
      Viewer viewer, Advisory advisory, List<TranslationSheet> all, String typed) {
    TranslationSheet first = all.isEmpty() ? null : all.getFirst();
    if (typed.isBlank()) {
      return first;
    }
    return Language.find(typed)
        .map(language -> translations.of(viewer, advisory.id(), language))
        .filter(sheet -> !sheet.language().tag().equalsIgnoreCase(sheet.original()))
        .orElse(null);
  }

  private static List<Link> tabs(
      String code, List<TranslationSheet> all, @Nullable TranslationSheet sheet) {
    List<Language> languages =
        new ArrayList<>(all.stream().map(TranslationSheet::language).toList());
    if (sheet != null && !languages.contains(sheet.language())) {
      languages.add(sheet.language());
    }
    return languages.stream()
        .map(language -> {
          String address = "/advisories/" + code + "/translations?language=" + language.tag();
          boolean here = sheet != null && language.equals(sheet.language());
          return here
              ? Link.here(language.inEnglish(), address)
              : Link.to(language.inEnglish(), address);
        })
        .toList();
  }

  private List<TranslationView.Row> rows(
      Viewer viewer,
      Advisory advisory,
      @Nullable TranslationSheet sheet,
      Map<String, String> typed) {
    if (sheet == null) {
      return List.of();
    }
    List<UUID> hands =
        sheet.passages().stream()
            .flatMap(each -> each.find().stream())
            .flatMap(each -> each.deeds().stream())
            .map(Translation.Did::person)
            .distinct()
            .toList();
    Map<UUID, String> names = people.names(viewer, hands);
    return sheet.passages().stream()
        .map(each -> row(viewer, advisory, each, names, typed))
        .toList();
  }

  private TranslationView.Row row(
      Viewer viewer,
      Advisory advisory,
      TranslatedPassage at,
      Map<UUID, String> names,
      Map<String, String> typed) {
    String there = at.find().map(Translation::text).orElse("");
    WhoConfirms who =
        at.find()
            .filter(each -> each.state() == TranslationState.PROPOSED && !at.outdated())
            .map(each -> translations.who(viewer, advisory, each))
            .orElse(null);
    return new TranslationView.Row(
        at,
        typed.getOrDefault(at.passage().key(), there),
        at.find().map(each -> history(each, names)).orElse(List.of()),
        who);
  }

  private static List<String> history(Translation translation, Map<UUID, String> names) {
    return translation.deeds().stream()
        .map(did ->
            Moment.inWords(did.at())
                + ": "
                + (did.wrote() ? "written, " : "")
                + Stance.words(did.state())
                + " by "
                + names.getOrDefault(did.person(), "somebody no longer here"))
        .toList();
  }
}
