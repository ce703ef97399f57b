package org.bellbuoy.standards.announcing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// The whole advisory as text without marks, as it stands in a mail.
public final class PlainText {

  private final Telling telling;
  private final AdvisoryFacts facts;
  private final StringBuilder text = new StringBuilder();

  private PlainText(Telling telling) {
    this.telling = telling;
    this.facts = telling.facts();
  }

  /// What to do stands before what it is.
  public static String of(Telling telling) {
    PlainText plain = new PlainText(telling);
    plain.head();
    plain.versions();
    plain.points("What to do", RemediationKind.VENDOR_FIX);
    plain.points("Until then", RemediationKind.MITIGATION);
    plain.points("Workarounds", RemediationKind.WORKAROUND);
    plain.exploitation();
    plain.prose();
    plain.revisions();
    plain.line(telling.page().toString());
    return plain.text.toString();
  }

  private void head() {
    line(facts.title());
    line("=".repeat(Math.min(72, facts.title().length())));
    line("");
    line("Advisory: " + telling.number());
    if (!telling.ids().isEmpty()) {
      line("CVE: " + String.join(", ", telling.ids()));
    }
    telling.level().ifPresent(level -> line("Severity: " + level.name().toLowerCase(Locale.ROOT)));
    line("Published: " + day(facts.tracking().initialRelease()));
    line("Updated: " + day(facts.tracking().currentRelease()));
    line("");
  }

  private void versions() {
    for (Product product : facts.products()) {
      List<String> fixed = telling.fixed(product);
      line(product.name());
      line("  affected: " + telling.standing(product));
      if (!fixed.isEmpty()) {
        line("  fixed in: " + String.join(", ", fixed));
      }
      line("");
    }
  }

  private void points(String heading, RemediationKind kind) {
    List<String> points = telling.remedies(kind);
    if (!points.isEmpty()) {
      line(heading);
      points.forEach(point -> line("  - " + point.strip().replace("\n", "\n    ")));
      line("");
    }
  }

  private void exploitation() {
    String known =
        facts.vulnerabilities().stream()
            .map(VulnerabilityFacts::exploitation)
            .filter(Objects::nonNull)
            .map(Exploitation::statement)
            .distinct()
            .collect(Collectors.joining(" "));
    if (!known.isBlank()) {
      line("Known exploitation: " + known);
      line("");
    }
  }

  private void prose() {
    for (Section section : facts.sections()) {
      line(section.markdown().strip());
      line("");
    }
  }

  private void revisions() {
    line("Revisions");
    facts
        .tracking()
        .revisions()
        .forEach(
            each -> line("  " + each.number() + "  " + day(each.date()) + "  " + each.summary()));
    line("");
  }

  private static LocalDate day(java.time.Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
