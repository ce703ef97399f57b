package org.bellbuoy.advisories;

import java.time.Instant;
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
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// A flaw in products of an invented vendor.
public final class SampleFacts {

  private static final Product SERVER = new Product("Harbourlight", "Beacon Server", "beacon");
  private static final Product AGENT = new Product("Harbourlight", "Beacon Agent", "agent");

  private SampleFacts() {}

  public static VulnerabilityFacts flaw(String cve) {
    return new VulnerabilityFacts(
        "Path traversal in the import of backups",
        new CveId(cve),
        List.of(
            new Weakness(
                "CWE-22",
                "Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')")),
        List.of(),
        List.of(
            Score.ours(
                "Harbourlight",
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
                Severity.HIGH,
                "Whoever may import can write any file the service may write.")),
        statuses(),
        new Exploitation(
            ExploitationState.NONE_KNOWN,
            "None known to us as of 20 November 2026.",
            Instant.parse("2026-11-20T00:00:00Z"),
            null),
        List.of(
            Remediation.of(
                RemediationKind.MITIGATION, "Take the permission to import from everybody.")),
        List.of(Credit.finder("Ada Byron")),
        List.of(),
        List.of(Reference.to("https://harbourlight.example/beacon", "Beacon Server")),
        null,
        null);
  }

  private static List<StatusRow> statuses() {
    VersionScheme scheme = VersionScheme.DOTTED;
    return List.of(
        new AffectedRange(
            SERVER, "4.2", VersionRange.between(scheme, "4.2.0", "4.2.3"), List.of(), null),
        FixedVersion.of(SERVER, scheme, "4.2.3"),
        new NotAffected(
            AGENT,
            null,
            VersionRange.all(scheme),
            Justification.VULNERABLE_CODE_NOT_PRESENT,
            "The agent imports nothing."));
  }
}
