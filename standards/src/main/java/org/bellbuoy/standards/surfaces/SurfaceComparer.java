package org.bellbuoy.standards.surfaces;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.reading.DocumentKind;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.statuses.StatusChecks;
import org.bellbuoy.standards.statuses.StatusProblem;
import tools.jackson.databind.JsonNode;

/// Compares every surface of an advisory with its facts, before or after the world sees them. The
/// facts themselves are looked at first: what they get wrong, all surfaces agree about.
public final class SurfaceComparer {
  private static final String FACTS = "table of versions";

  private final AdvisoryFacts facts;
  private final Surroundings around;
  private final List<Difference> found = new ArrayList<>();

  private SurfaceComparer(AdvisoryFacts facts, Surroundings around) {
    this.facts = facts;
    this.around = around;
  }

  /// Everything that differs, the facts first, then surface by surface.
  public static List<Difference> compare(
      AdvisoryFacts facts, Surroundings around, List<Surface> surfaces) {
    SurfaceComparer comparer = new SurfaceComparer(facts, around);
    comparer.table(facts, FACTS, true);
    surfaces.forEach(comparer::surface);
    return comparer.found.stream().distinct().toList();
  }

  private void surface(Surface surface) {
    Instant since = surface.visibleSince();
    Instant from = around.publicFrom();
    if (since != null && from != null && since.isBefore(from)) {
      add(
          DifferenceKind.TOO_EARLY,
          surface.name(),
          "The %s has been visible since %s, before anything was to be."
              .formatted(surface.name(), since));
    }
    switch (surface) {
      case Surface.Document document -> document(document);
      case Surface.Words words -> found.addAll(TextComparison.between(facts, around, words));
    }
  }

  private void document(Surface.Document document) {
    Optional<DocumentForm> form =
        DocumentKind.of(document.content()).flatMap(SurfaceComparer::form);
    if (form.isEmpty()) {
      unreadable(document, "It is of no format that says whom a flaw hits.");
      return;
    }
    switch (FactsReading.read(document.content())) {
      case FactsRead.Understood(var said, var doubts) -> {
        found.addAll(DocumentComparison.between(facts, said, form.get(), document.name()));
        doubts.forEach(
            doubt -> add(DifferenceKind.DOUBTFUL, document.name(), document.name() + ": " + doubt));
        table(said, document.name(), false);
        links(document);
      }
      case FactsRead.Refused(var sentence) -> unreadable(document, sentence);
    }
  }

  private static Optional<DocumentForm> form(DocumentKind kind) {
    return switch (kind) {
      case CSAF -> Optional.of(DocumentForm.CSAF);
      case CVE -> Optional.of(DocumentForm.CVE);
      case OSV -> Optional.of(DocumentForm.OSV);
      case OPENVEX -> Optional.of(DocumentForm.OPENVEX);
      case CYCLONEDX -> Optional.of(DocumentForm.CYCLONEDX);
      case GITHUB -> Optional.empty();
    };
  }

  private void unreadable(Surface surface, String sentence) {
    add(
        DifferenceKind.UNREADABLE,
        surface.name(),
        "The %s cannot be read: %s".formatted(surface.name(), sentence));
  }

  /// Overlaps, halves, names that are several: wrong whatever the facts say.
  private void table(AdvisoryFacts read, String surface, boolean againstTheCatalogue) {
    for (var flaw : read.vulnerabilities()) {
      List<StatusRow> rows = flaw.statuses();
      List<StatusProblem> problems =
          againstTheCatalogue && !around.catalogue().isEmpty()
              ? StatusChecks.check(rows, around.catalogue())
              : StatusChecks.check(rows);
      problems.forEach(problem ->
          add(DifferenceKind.TABLE, surface, "The " + surface + ": " + problem.sentence()));
    }
  }

  /// Addresses inside a document lead where those in a text must lead.
  private void links(Surface.Document document) {
    strings(document.content())
        .forEach(text ->
            LinkWords.check(
                text,
                facts.tracking().id(),
                around,
                (kind, words) ->
                    add(kind, document.name(), "The " + document.name() + " " + words)));
  }

  private static List<String> strings(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode child : node) {
      if (child.isString()) {
        texts.add(child.stringValue());
      } else if (child.isContainer()) {
        texts.addAll(strings(child));
      }
    }
    return texts;
  }

  private void add(DifferenceKind kind, String surface, String sentence) {
    found.add(new Difference(kind, surface, sentence));
  }
}
