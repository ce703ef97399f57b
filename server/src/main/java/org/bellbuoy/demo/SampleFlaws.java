package org.bellbuoy.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Flaws of the invented products, as an assessment states them. Their CVE ids are of the year
/// 1900, which is for drills.
final class SampleFlaws {

  private static final VersionScheme SCHEME = VersionScheme.DOTTED;
  private static final Product SERVER =
      product(SampleCatalog.SERVER, "Beacon Server", "pkg:generic/harbourlight/beacon-server");
  private static final Product AGENT =
      product(SampleCatalog.AGENT, "Beacon Agent", "pkg:generic/harbourlight/beacon-agent");

  private SampleFlaws() {}

  static VulnerabilityFacts traversal(Instant now) {
    return new Flaw(
            "CVE-1900-20001",
            "Path traversal in the import of backups",
            new Weakness(
                "CWE-22",
                "Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')"),
            "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
            Severity.HIGH,
            "Whoever may import a backup can write any file that the service may write.")
        .with(
            now,
            List.of(
                server("2026.1", "2026.1.0", "2026.1.3"),
                FixedVersion.of(SERVER, SCHEME, "2026.1.3"),
                server("2026.2", "2026.2.0", "2026.2.1"),
                FixedVersion.of(SERVER, SCHEME, "2026.2.1"),
                unaffectedAgent("The agent imports no backups.")),
            Remediation.of(
                RemediationKind.VENDOR_FIX,
                "Install Beacon Server 2026.1.3, 2026.2.1 or a later release."),
            Remediation.of(
                RemediationKind.MITIGATION,
                "Take the permission “Import backups” away from everybody until then."));
  }

  static VulnerabilityFacts leak(Instant now) {
    return new Flaw(
            "CVE-1900-20002",
            "Session tokens in the debug log of the agent",
            new Weakness("CWE-532", "Insertion of Sensitive Information into Log File"),
            "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
            Severity.MEDIUM,
            "Somebody who may read the agent's log can act as the agent for an hour.")
        .with(
            now,
            List.of(
                new AffectedRange(
                    AGENT,
                    "7",
                    VersionRange.between(SCHEME, "7.3.0", "7.3.2"),
                    List.of(),
                    "Debug logging is switched on"),
                FixedVersion.of(AGENT, SCHEME, "7.3.2")),
            Remediation.of(RemediationKind.VENDOR_FIX, "Install Beacon Agent 7.3.2 or later."),
            Remediation.of(
                RemediationKind.WORKAROUND, "Switch debug logging off and delete old logs."));
  }

  static VulnerabilityFacts redirect(Instant now) {
    return new Flaw(
            "CVE-1900-20003",
            "Open redirect after sign-in",
            new Weakness("CWE-601", "URL Redirection to Untrusted Site ('Open Redirect')"),
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N",
            Severity.MEDIUM,
            "A prepared link leads a person to another site after they have signed in.")
        .with(
            now,
            List.of(
                server("2026.2", "2026.2.0", "2026.2.2"),
                FixedVersion.of(SERVER, SCHEME, "2026.2.2")),
            Remediation.of(RemediationKind.VENDOR_FIX, "Install Beacon Server 2026.2.2 or later."));
  }

  /// Without a fix yet: what is said while the work goes on.
  static VulnerabilityFacts bomb(Instant now) {
    return new Flaw(
            "CVE-1900-20004",
            "A small archive exhausts the server's memory",
            new Weakness(
                "CWE-409", "Improper Handling of Highly Compressed Data (Data Amplification)"),
            "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H",
            Severity.MEDIUM,
            "A signed-in person can stop the server; it holds no data back and loses none.")
        .with(
            now,
            List.of(
                new AffectedRange(
                    SERVER,
                    "2026.2",
                    VersionRange.between(SCHEME, "2026.2.0", "2026.2.4"),
                    List.of(),
                    null)),
            Remediation.of(RemediationKind.NONE_AVAILABLE, "A fixed release is being prepared."),
            Remediation.of(
                RemediationKind.MITIGATION, "Lower the setting “upload.max-size” to 10 MB."));
  }

  private static AffectedRange server(String stream, String from, String before) {
    return new AffectedRange(
        SERVER, stream, VersionRange.between(SCHEME, from, before), List.of(), null);
  }

  private static NotAffected unaffectedAgent(String why) {
    return new NotAffected(
        AGENT, null, VersionRange.all(SCHEME), Justification.VULNERABLE_CODE_NOT_PRESENT, why);
  }

  private static Product product(String code, String name, String purl) {
    return new Product(SampleFront.VENDOR, name, code, purl, null);
  }

  /// What differs between one flaw and the next.
  private record Flaw(
      String cve, String title, Weakness weakness, String vector, Severity level, String reason) {

    VulnerabilityFacts with(Instant now, List<StatusRow> statuses, Remediation... remediations) {
      return new VulnerabilityFacts(
          title,
          new CveId(cve),
          List.of(weakness),
          List.of(),
          List.of(Score.ours(SampleFront.VENDOR, vector, level, reason)),
          new ArrayList<>(statuses),
          new Exploitation(
              ExploitationState.NONE_KNOWN, "We know of no attack that uses it.", now, null),
          List.of(remediations),
          List.of(Credit.finder("Robin Reporter")),
          List.of(),
          List.of(),
          null,
          null);
    }
  }
}
