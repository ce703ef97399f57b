package org.bellbuoy.testkit;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;

/// A short advisory with one flaw.
public final class HitFacts {

  private static final Instant AT = Instant.parse("2026-11-20T00:00:00Z");

  private HitFacts() {}

  public static AdvisoryFacts advisory(StatusRow row) {
    return new AdvisoryFacts(
        Publisher.vendor("Harbour Works", "https://harbour.example", null),
        new Tracking(
            "SA-1",
            List.of(),
            DocumentStatus.FINAL,
            Standing.inForce(),
            AT,
            AT,
            List.of(new Revision("1", AT, "First.", false)),
            null),
        AdvisoryKind.RELEASE,
        "A flaw",
        TlpLabel.CLEAR,
        "en",
        List.of(),
        List.of(),
        List.of(),
        List.of(flaw(row)));
  }

  private static VulnerabilityFacts flaw(StatusRow row) {
    return new VulnerabilityFacts(
        "A flaw",
        new CveId("CVE-2026-99001"),
        List.of(),
        List.of(),
        List.of(),
        List.of(row),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
