package org.bellbuoy.standards.csaf.writing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.csaf.FileNames;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.jspecify.annotations.Nullable;

/// The object `document`: who says what, when, in which version, and how far it may travel.
final class HeadWriter {
  private final AdvisoryFacts facts;
  private final @Nullable URI canonical;
  private final Edition edition;

  HeadWriter(AdvisoryFacts facts, @Nullable URI canonical, Edition edition) {
    this.facts = facts;
    this.canonical = canonical;
    this.edition = edition;
  }

  Json write() {
    return Json.object()
        .put("acknowledgments", CommonParts.acknowledgments(facts.credits()))
        .put("aggregate_severity", aggregateSeverity())
        .put("category", category())
        .put("csaf_version", edition.number())
        .put("distribution", distribution())
        .put("lang", facts.lang())
        .put("notes", Json.list(notes()))
        .put("publisher", publisher(facts.publisher()))
        .put("references", Json.list(references()))
        .put("title", facts.title())
        .put("tracking", tracking(facts.tracking()));
  }

  private String category() {
    return isInformational(facts) ? "csaf_informational_advisory" : "csaf_security_advisory";
  }

  /// Without vulnerabilities, or as a threat notice, an advisory only informs.
  static boolean isInformational(AdvisoryFacts facts) {
    return facts.kind() == AdvisoryKind.THREAT || facts.vulnerabilities().isEmpty();
  }

  private Json aggregateSeverity() {
    Optional<Severity> worst =
        facts.vulnerabilities().stream()
            .flatMap(flaw -> flaw.ourScores().stream())
            .map(Score::level)
            .max(Comparator.naturalOrder());
    return worst.map(level -> Json.object().put("text", level.word())).orElseGet(Json::object);
  }

  private Json distribution() {
    Json tlp =
        Json.object()
            .put("label", edition.word(facts.tlp()))
            .put("url", "https://www.first.org/tlp/");
    return Json.object().put("text", edition.distribution(facts.tlp())).put("tlp", tlp);
  }

  private List<Json> notes() {
    List<Json> notes = new ArrayList<>(CommonParts.notes(facts.sections()));
    if (facts.sections().isEmpty()) {
      notes.add(CommonParts.note("summary", facts.title()));
    }
    notes.addAll(standing(facts.tracking().standing()));
    if (facts.tracking().nextUpdateBy() != null) {
      notes.add(
          CommonParts.note(
              "general", NoteTitles.NEXT_UPDATE, facts.tracking().nextUpdateBy().toString()));
    }
    notes.add(CommonParts.note("other", NoteTitles.KIND, Words.of(facts.kind())));
    return notes;
  }

  private static List<Json> standing(Standing standing) {
    return switch (standing) {
      case Standing.InForce _ -> List.of();
      case Standing.Withdrawn(var at, var reason) ->
          List.of(CommonParts.note("general", NoteTitles.WITHDRAWN + at, reason));
      case Standing.Superseded(var at, var by, _, var reason) ->
          List.of(CommonParts.note("general", NoteTitles.SUPERSEDED + at + " by " + by, reason));
    };
  }

  private Json publisher(Publisher publisher) {
    return Json.object()
        .put("category", edition.word(publisher.role()))
        .put("contact_details", publisher.contact())
        .put("issuing_authority", publisher.authority())
        .put("name", publisher.name())
        .put("namespace", publisher.namespace());
  }

  private List<Json> references() {
    List<Json> references = new ArrayList<>();
    if (canonical != null && facts.references().stream().noneMatch(this::isCanonical)) {
      references.add(
          CommonParts.reference(
              "self", canonical.toString(), "Canonical address of this document"));
    }
    facts.references().forEach(each -> references.add(CommonParts.reference(each)));
    if (facts.tracking().standing() instanceof Standing.Superseded(_, var by, var url, _)
        && url != null) {
      references.add(CommonParts.reference("external", url, "Superseded by " + by));
    }
    if (isInformational(facts) && facts.references().stream().noneMatch(HeadWriter::isOutside)) {
      references.add(
          CommonParts.reference(
              "external", facts.publisher().namespace(), facts.publisher().name()));
    }
    return references;
  }

  private boolean isCanonical(Reference reference) {
    return reference.kind() == ReferenceKind.SELF
        && reference.url().endsWith("/" + FileNames.of(facts.tracking().id()));
  }

  private static boolean isOutside(Reference reference) {
    return reference.kind() == ReferenceKind.EXTERNAL;
  }

  private static Json tracking(Tracking tracking) {
    DocumentNumbers numbers = new DocumentNumbers(tracking);
    return Json.object()
        .put("aliases", tracking.aliases())
        .put("current_release_date", tracking.currentRelease().toString())
        .put(
            "generator",
            Json.object()
                .put("date", tracking.currentRelease().toString())
                .put("engine", Json.object().put("name", "Bellbuoy")))
        .put("id", tracking.id())
        .put("initial_release_date", tracking.initialRelease().toString())
        .put("revision_history", numbers.history())
        .put("status", Words.of(tracking.status()))
        .put("version", numbers.version());
  }
}
