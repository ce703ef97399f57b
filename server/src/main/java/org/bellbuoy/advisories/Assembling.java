package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.jspecify.annotations.Nullable;

/// Makes the facts that the world reads out of what was approved: adds who says it, when, and what
/// was said before.
final class Assembling {

  private Assembling() {}

  /// @param before what the world read until now, if anything
  /// @param at the moment from which it stands, for an import the one of its first publication
  static AdvisoryFacts facts(
      Content content, Publisher publisher, Optional<AdvisoryFacts> before, Instant at) {
    Particulars said = content.particulars();
    return new AdvisoryFacts(
        publisher,
        tracking(content, before, at),
        content.kind(),
        content.title(),
        said.tlp(),
        said.lang(),
        content.sections(),
        said.references(),
        said.credits(),
        said.vulnerabilities());
  }

  private static Tracking tracking(Content content, Optional<AdvisoryFacts> before, Instant at) {
    Particulars said = content.particulars();
    return new Tracking(
        content.trackingId(),
        said.aliases(),
        said.status() == DocumentStatus.INTERIM ? DocumentStatus.INTERIM : DocumentStatus.FINAL,
        standing(said.ending(), at),
        before.map(facts -> facts.tracking().initialRelease()).orElse(first(content, at)),
        at,
        history(content, before, at),
        said.nextUpdateBy());
  }

  private static Instant first(Content content, Instant at) {
    PublishedBefore before = content.before();
    return before == null || before.firstReleased().isAfter(at) ? at : before.firstReleased();
  }

  private static List<org.bellbuoy.standards.facts.Revision> elsewhere(Content content) {
    PublishedBefore before = content.before();
    return before == null ? List.of() : before.revisions();
  }

  private static Standing standing(@Nullable Ending ending, Instant at) {
    if (ending == null) {
      return Standing.inForce();
    }
    String successor = ending.successor();
    return successor == null
        ? new Standing.Withdrawn(at, ending.reason())
        : new Standing.Superseded(at, successor, null, ending.reason());
  }

  /// Published revisions are counted from 1 without gaps, so an abandoned one tells nothing.
  private static List<org.bellbuoy.standards.facts.Revision> history(
      Content content, Optional<AdvisoryFacts> before, Instant at) {
    List<org.bellbuoy.standards.facts.Revision> history =
        new ArrayList<>(
            before.map(facts -> facts.tracking().revisions()).orElse(elsewhere(content)));
    String changes = content.changes().isBlank() ? first(history) : content.changes();
    history.add(
        new org.bellbuoy.standards.facts.Revision(
            Integer.toString(history.size() + 1),
            at,
            changes,
            content.particulars().mustActAgain()));
    return history;
  }

  private static String first(List<org.bellbuoy.standards.facts.Revision> history) {
    return history.isEmpty() ? "First publication" : "Revised";
  }
}
