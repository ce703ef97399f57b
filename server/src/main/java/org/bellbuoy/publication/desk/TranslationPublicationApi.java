package org.bellbuoy.publication.desk;

import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.advisories.RecordTranslations;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishTranslations;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Publishing translations for programs.
@RestController
@RequestMapping("/api/v1/advisories/{code}/translations/publication")
class TranslationPublicationApi {

  private final Advisories advisories;
  private final RecordTranslations plans;
  private final PublishTranslations publishing;

  TranslationPublicationApi(
      Advisories advisories, RecordTranslations plans, PublishTranslations publishing) {
    this.advisories = advisories;
    this.plans = plans;
    this.publishing = publishing;
  }

  @GetMapping
  @Needs(Permission.PUBLISH_ADVISORY)
  TranslationPlan plan(Viewer viewer, @PathVariable String code) {
    return TranslationPlan.of(plans.plan(viewer, advisories.byCode(viewer, code).id()));
  }

  @PostMapping
  @Needs(Permission.PUBLISH_ADVISORY)
  TranslationFiles publish(
      Viewer viewer, @PathVariable String code, @RequestBody HashOfTranslations asked) {
    return new TranslationFiles(
        publishing.publish(viewer, advisories.byCode(viewer, code).id(), asked.hash()));
  }

  /// What would be read in other languages, and the hash to send back.
  record TranslationPlan(List<String> languages, boolean news, String hash) {
    static TranslationPlan of(RecordTranslations.Plan plan) {
      return new TranslationPlan(
          plan.next().stream()
              .filter(PublishedTranslation::stands)
              .map(PublishedTranslation::language)
              .map(Language::tag)
              .toList(),
          plan.news(),
          plan.hash());
    }
  }

  /// The translations that the publisher has before them.
  record HashOfTranslations(String hash) {}

  /// The files of the public tree that changed.
  record TranslationFiles(List<String> files) {}
}
