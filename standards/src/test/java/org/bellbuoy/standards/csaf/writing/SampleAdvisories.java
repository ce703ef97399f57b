package org.bellbuoy.standards.csaf.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Makes advisories that could be real: the same seed makes the same one.
public final class SampleAdvisories {
  private static final Instant START = Instant.parse("2025-03-01T09:30:00Z");
  private static final List<String> VECTORS =
      List.of(
          "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
          "CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:N",
          "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");

  private final SplittableRandom random;

  private SampleAdvisories(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public static AdvisoryFacts of(long seed) {
    return new SampleAdvisories(seed).advisory(seed);
  }

  private AdvisoryFacts advisory(long seed) {
    List<VulnerabilityFacts> flaws = new ArrayList<>();
    int count = random.nextInt(1, 4);
    for (int i = 0; i < count; i++) {
      flaws.add(flaw(seed, i));
    }
    return new AdvisoryFacts(
        Publisher.vendor("Example Works", "https://example.com", "security@example.com"),
        tracking(seed),
        pick(List.of(AdvisoryKind.RELEASE, AdvisoryKind.PRELIMINARY, AdvisoryKind.PRE_FIX)),
        "Advisory number " + seed,
        pick(List.of(TlpLabel.values())),
        "en",
        List.of(Section.of(SectionKind.SUMMARY, "In short", "Please *update*.")),
        List.of(Reference.to("https://example.com/blog/" + seed, "Blog post")),
        List.of(Credit.finder("Ada Example")),
        flaws);
  }

  private Tracking tracking(long seed) {
    List<Revision> revisions = new ArrayList<>();
    int count = random.nextInt(1, 4);
    for (int i = 1; i <= count; i++) {
      Instant date = START.plus(Duration.ofHours(40L * i));
      revisions.add(new Revision(Integer.toString(i), date, "Change " + i + ".", i > 1));
    }
    return new Tracking(
        "EX-2025-" + seed,
        List.of("Works advisory " + seed),
        random.nextBoolean() ? DocumentStatus.FINAL : DocumentStatus.INTERIM,
        standing(),
        revisions.getFirst().date(),
        revisions.getLast().date(),
        revisions,
        random.nextBoolean() ? START.plus(Duration.ofDays(90)) : null);
  }

  private Standing standing() {
    return switch (random.nextInt(4)) {
      case 0 -> new Standing.Withdrawn(START.plus(Duration.ofDays(9)), "It was a false alarm.");
      case 1 ->
          new Standing.Superseded(
              START.plus(Duration.ofDays(9)), "EX-2025-9", "https://example.com/9", "Merged.");
      default -> Standing.inForce();
    };
  }

  private VulnerabilityFacts flaw(long seed, int place) {
    return new VulnerabilityFacts(
        "Flaw " + place,
        random.nextBoolean() ? new CveId("CVE-2025-" + (10_000 + seed * 10 + place)) : null,
        List.of(
            new Weakness("CWE-20", "Improper Input Validation"),
            new Weakness("CWE-999999", "Not in the list"),
            new Weakness(null, "Something else")),
        List.of(Section.of(SectionKind.DESCRIPTION, "What it is", "A flaw.")),
        scores(),
        statuses(),
        new Exploitation(
            pick(List.of(ExploitationState.values())), "As far as we know.", START, "our own logs"),
        List.of(
            new Remediation(
                RemediationKind.VENDOR_FIX, "Update.", "https://example.com/get", START, List.of()),
            Remediation.of(RemediationKind.WORKAROUND, "Switch it off.")),
        List.of(Credit.finder("Bob Example")),
        List.of(new ForeignId("Tracker", "T-" + place)),
        List.of(),
        START,
        START);
  }

  private List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    scores.add(
        Score.ours("Example Works", pick(VECTORS), Severity.HIGH, "Anyone can reach it: port 80."));
    if (random.nextBoolean()) {
      scores.add(Score.foreign("Others", pick(VECTORS), Severity.CRITICAL));
    }
    return scores;
  }

  private List<StatusRow> statuses() {
    List<StatusRow> rows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(1, 4); i++) {
      Product product =
          new Product(
              "Example Works", "Server " + i, "server-" + i, "pkg:generic/server" + i, null);
      addRows(rows, product);
    }
    return rows;
  }

  private void addRows(List<StatusRow> rows, Product product) {
    VersionScheme scheme = VersionScheme.DOTTED;
    String stream = random.nextBoolean() ? "2024 LTS" : null;
    List<String> platforms = random.nextBoolean() ? List.of("Windows", "Linux") : List.of();
    String fixed = "2024.3." + random.nextInt(1, 9999);
    VersionRange affected = VersionRange.between(scheme, "2024.1", fixed);
    rows.add(
        new AffectedRange(
            product,
            stream,
            affected,
            platforms,
            random.nextBoolean() ? "Only with single sign-on." : null));
    rows.add(new FixedVersion(product, stream, scheme, fixed, null, platforms));
    rows.add(
        new NotAffected(
            product,
            null,
            VersionRange.allBefore(scheme, "2024.1"),
            pick(List.of(Justification.values())),
            "The feature came later."));
    if (random.nextBoolean()) {
      rows.add(new UnderInvestigation(product, null, VersionRange.only(scheme, "2026.1")));
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
