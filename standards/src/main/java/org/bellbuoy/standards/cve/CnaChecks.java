package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.statuses.StatusChecks;

/// Asks whether the facts of a vulnerability are ready to become a CVE record.
public final class CnaChecks {

  private final VulnerabilityFacts facts;
  private final List<CnaComplaint> complaints = new ArrayList<>();

  private CnaChecks(VulnerabilityFacts facts) {
    this.facts = facts;
  }

  public static List<CnaComplaint> check(VulnerabilityFacts facts) {
    var checks = new CnaChecks(facts);
    checks.substance();
    checks.words();
    StatusChecks.check(facts.statuses())
        .forEach(p -> checks.require(false, CnaRule.TABLE_IS_SOUND, p.sentence()));
    return List.copyOf(checks.complaints);
  }

  private void substance() {
    require(facts.cve() != null, CnaRule.HAS_ID, "The vulnerability has no CVE ID.");
    require(!facts.products().isEmpty(), CnaRule.NAMES_A_PRODUCT, "No product is named.");
    require(
        !facts.affected().isEmpty(),
        CnaRule.NAMES_AFFECTED_VERSIONS,
        "No affected version is named.");
    require(
        facts.weaknesses().stream().anyMatch(weakness -> weakness.cweId() != null),
        CnaRule.SAYS_WHAT_KIND_OF_MISTAKE,
        "No CWE id says what kind of mistake it is.");
    require(!facts.ourScores().isEmpty(), CnaRule.HAS_A_SCORE, "There is no score of our own.");
  }

  private void words() {
    require(!facts.sections().isEmpty(), CnaRule.HAS_A_DESCRIPTION, "There is no description.");
    require(
        facts.references().stream().anyMatch(reference -> reference.url().startsWith("https://")),
        CnaRule.HAS_A_PUBLIC_REFERENCE,
        "No reference leads to a public https address.");
    require(
        facts.products().isEmpty() || descriptionNamesAProduct(),
        CnaRule.DESCRIPTION_NAMES_THE_PRODUCT,
        "The description names none of the products.");
  }

  private boolean descriptionNamesAProduct() {
    var said =
        String.join(" ", facts.sections().stream().map(Section::markdown).toList())
            .toLowerCase(Locale.ROOT);
    return facts.products().stream()
        .anyMatch(product -> said.contains(product.name().toLowerCase(Locale.ROOT)));
  }

  private void require(boolean met, CnaRule rule, String sentence) {
    if (!met) {
      complaints.add(new CnaComplaint(rule, sentence));
    }
  }
}
