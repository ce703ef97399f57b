package org.bellbuoy.standards.surfaces;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// Compares the facts with what a document says when it is read as anybody would read it.
public final class DocumentComparison {
  private final AdvisoryFacts facts;
  private final AdvisoryFacts said;
  private final DocumentForm form;
  private final String surface;
  private final List<Difference> found = new ArrayList<>();

  private DocumentComparison(
      AdvisoryFacts facts, AdvisoryFacts said, DocumentForm form, String surface) {
    this.facts = facts;
    this.said = said;
    this.form = form;
    this.surface = surface;
  }

  /// Everything in which they differ, as far as the form can hold it.
  public static List<Difference> between(
      AdvisoryFacts facts, AdvisoryFacts said, DocumentForm form, String surface) {
    DocumentComparison comparison = new DocumentComparison(facts, said, form, surface);
    comparison.head();
    comparison.flaws();
    return List.copyOf(comparison.found);
  }

  private void head() {
    if (!form.holdsNumberAndDates()) {
      return;
    }
    same(DifferenceKind.NUMBER, "number", facts.tracking().id(), said.tracking().id());
    same(
        DifferenceKind.DATE,
        "date of publication",
        facts.tracking().initialRelease(),
        said.tracking().initialRelease());
    same(
        DifferenceKind.DATE,
        "date of the last change",
        facts.tracking().currentRelease(),
        said.tracking().currentRelease());
  }

  private void same(DifferenceKind kind, String what, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      add(kind, "has %s as %s, where the facts have %s.".formatted(theirs, what, ours));
    }
  }

  private void flaws() {
    Set<VulnerabilityFacts> met = new LinkedHashSet<>();
    for (int at = 0; at < said.vulnerabilities().size(); at++) {
      VulnerabilityFacts theirs = said.vulnerabilities().get(at);
      Optional<VulnerabilityFacts> ours = counterpart(theirs, at);
      ours.ifPresentOrElse(
          flaw -> {
            met.add(flaw);
            flaw(flaw, theirs);
          },
          () ->
              add(
                  DifferenceKind.ID_FOREIGN,
                  "speaks of %s, which is not in the facts.".formatted(name(theirs))));
    }
    if (!form.holdsOneFlaw()) {
      facts.vulnerabilities().stream()
          .filter(flaw -> !met.contains(flaw) && !flaw.statuses().isEmpty())
          .forEach(flaw -> add(DifferenceKind.ID_MISSING, "does not name " + name(flaw) + "."));
    }
  }

  private static String name(VulnerabilityFacts flaw) {
    return flaw.cve() == null ? "\"" + flaw.title() + "\"" : flaw.cve().value();
  }

  /// By the id; flaws without one by their title, else by their place.
  private Optional<VulnerabilityFacts> counterpart(VulnerabilityFacts theirs, int at) {
    List<VulnerabilityFacts> ours = facts.vulnerabilities();
    if (theirs.cve() != null) {
      return ours.stream().filter(flaw -> theirs.cve().equals(flaw.cve())).findFirst();
    }
    return ours.stream()
        .filter(flaw -> flaw.title().equals(theirs.title()))
        .filter(flaw -> form == DocumentForm.CVE || flaw.cve() == null)
        .findFirst()
        .or(() ->
            at < ours.size() && ours.get(at).cve() == null
                ? Optional.of(ours.get(at))
                : Optional.empty());
  }

  private void flaw(VulnerabilityFacts ours, VulnerabilityFacts theirs) {
    Map<String, ProductClaim> known = ProductClaim.of(ours, form);
    Map<String, ProductClaim> stated = ProductClaim.of(theirs, form);
    stated.forEach((key, claim) -> {
      ProductClaim fact = known.get(key);
      if (fact == null) {
        add(DifferenceKind.PRODUCT, "names %s, which the facts do not.".formatted(claim.name()));
      } else {
        product(fact, claim);
      }
    });
    known.forEach((key, claim) -> {
      if (!stated.containsKey(key) && !claim.saysNothing()) {
        add(DifferenceKind.PRODUCT, "does not name %s.".formatted(claim.name()));
      }
    });
    scores(ours, theirs);
  }

  private void product(ProductClaim fact, ProductClaim claim) {
    if (form.namesVendors() && !fact.vendors().equals(claim.vendors())) {
      add(
          DifferenceKind.VENDOR,
          "calls the vendor of %s %s, where the facts have %s."
              .formatted(fact.name(), words(claim.vendors()), words(fact.vendors())));
    }
    AffectedSets.difference(fact.affected(), claim.affected())
        .ifPresent(words -> add(DifferenceKind.AFFECTED, "%s (%s).".formatted(words, fact.name())));
    fixed(fact, claim);
  }

  private void fixed(ProductClaim fact, ProductClaim claim) {
    boolean agree =
        form == DocumentForm.CVE
            ? fact.fixed().stream().allMatch(claim::spares)
            : fact.fixed().equals(claim.fixed());
    if (!agree) {
      add(
          DifferenceKind.FIXED,
          "calls %s fixed in %s, where the facts say %s."
              .formatted(fact.name(), words(claim.fixed()), words(fact.fixed())));
    }
  }

  private void scores(VulnerabilityFacts ours, VulnerabilityFacts theirs) {
    Set<String> known = vectors(ours, form);
    Set<String> stated = theirs.scores().stream().map(Score::vector).collect(Collectors.toSet());
    if (form != DocumentForm.OPENVEX && !known.equals(stated)) {
      add(
          DifferenceKind.SCORE,
          "scores %s with %s, where the facts have %s."
              .formatted(name(ours), words(stated), words(known)));
    }
  }

  /// A vector that cannot be computed is no score, and no document holds it as one.
  private static Set<String> vectors(VulnerabilityFacts flaw, DocumentForm form) {
    return flaw.scores().stream()
        .filter(form::holds)
        .map(Score::vector)
        .filter(DocumentComparison::computable)
        .collect(Collectors.toSet());
  }

  private static boolean computable(String vector) {
    try {
      CvssVector.parse(vector);
      return true;
    } catch (BrokenVector _) {
      return false;
    }
  }

  private static String words(Set<String> texts) {
    return texts.isEmpty() ? "none" : String.join(", ", texts);
  }

  private void add(DifferenceKind kind, String words) {
    found.add(new Difference(kind, surface, "The " + surface + " " + words));
  }
}
