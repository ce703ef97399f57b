package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryPublished;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.RemediationKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Notes that users can take a measure (Cyber Resilience Act, Article 14(2)(c)) as soon as an
/// advisory of the case says in public what they can do, so that the time of the final report runs
/// without anybody remembering it. Whoever knows that they could earlier still says so.
@Component
class KeepMeasurePublished {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final Set<RemediationKind> MEASURES =
      EnumSet.of(
          RemediationKind.VENDOR_FIX,
          RemediationKind.OPTIONAL_PATCH,
          RemediationKind.MITIGATION,
          RemediationKind.WORKAROUND);

  private final PublishedAdvisories advisories;
  private final ObligationStore store;
  private final ObligationWriting writing;

  KeepMeasurePublished(
      PublishedAdvisories advisories, ObligationStore store, ObligationWriting writing) {
    this.advisories = advisories;
    this.store = store;
    this.writing = writing;
  }

  @ApplicationModuleListener
  void on(AdvisoryPublished published) {
    UUID subject = published.caseId();
    if (subject != null) {
      keep(subject);
    }
  }

  /// What was in public before it was known that somebody attacks.
  @ApplicationModuleListener
  void on(ObligationChanged changed) {
    if (changed.what() == ObligationStep.Kind.OPENED) {
      keep(changed.about());
    }
  }

  private void keep(UUID subject) {
    advisories.ofCase(subject).stream()
        .map(PublishedAdvisory::facts)
        .filter(KeepMeasurePublished::saysWhatToDo)
        .min(Comparator.comparing(KeepMeasurePublished::since))
        .ifPresent(first ->
            store.of(subject).stream()
                .filter(each -> each.kind() == ObligationKind.EXPLOITED_VULNERABILITY)
                .filter(each -> each.asks() && each.measureAt() == null)
                .forEach(each -> note(each, first)));
  }

  private static boolean saysWhatToDo(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.remediations().stream())
        .anyMatch(each -> MEASURES.contains(each.kind()));
  }

  /// A release advisory had its measure from the first; another may have got it by a revision.
  private static Instant since(AdvisoryFacts facts) {
    return facts.kind() == AdvisoryKind.RELEASE
        ? facts.tracking().initialRelease()
        : facts.tracking().currentRelease();
  }

  private void note(Obligation known, AdvisoryFacts facts) {
    Instant at = since(facts);
    String early =
        at.isBefore(known.awareAt())
            ? " It was there before we were aware: counted from awareness."
            : "";
    String text = "Advisory " + facts.tracking().id() + " says what users can do." + early;
    writing.keep(
        HOUSE,
        known.measured(at),
        new ObligationStep(
            ObligationStep.Kind.MEASURE_AVAILABLE,
            writing.now(),
            HOUSE.actor(),
            null,
            null,
            at,
            text));
  }
}
