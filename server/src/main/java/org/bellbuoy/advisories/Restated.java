package org.bellbuoy.advisories;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// What somebody wants a draft to state.
///
/// @param read what they had read, or null where only the version is known
/// @param facts the flaws to state from now on, or null for those it has
/// @param expected the revision's version that they had read
public record Restated(
    Stated ours, @Nullable Stated read, @Nullable List<VulnerabilityFacts> facts, long expected) {

  private static final int EVENING = 17;

  public Restated {
    facts = facts == null ? null : List.copyOf(facts);
  }

  /// What is stated in the end, on top of what stood there; what nobody touched stays as it was, to
  /// the second.
  Particulars onto(Particulars was, Stated whole) {
    Stated before = Stated.of(whole.kind(), was);
    List<Credit> credits =
        before.credits().equals(whole.credits()) ? was.credits() : credits(whole.credits());
    List<VulnerabilityFacts> flaws = facts == null ? was.vulnerabilities() : facts;
    Particulars is = was.thanking(credits).about(flaws, whole.mustActAgain());
    boolean open = whole.kind() == AdvisoryKind.PRELIMINARY || whole.kind() == AdvisoryKind.PRE_FIX;
    if (!open || whole.nextUpdateBy().isEmpty()) {
      return is.settled();
    }
    return before.nextUpdateBy().equals(whole.nextUpdateBy()) && was.nextUpdateBy() != null
        ? is.interim(was.nextUpdateBy())
        : is.interim(
            LocalDate.parse(whole.nextUpdateBy()).atTime(EVENING, 0).toInstant(ZoneOffset.UTC));
  }

  private static List<Credit> credits(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Restated::credit)
        .toList();
  }

  private static Credit credit(String line) {
    return line.equalsIgnoreCase("anonymous")
        ? new Credit(
            CreditRole.FINDER, List.of(), null, "Somebody who wishes to stay anonymous", List.of())
        : Credit.finder(line);
  }
}
