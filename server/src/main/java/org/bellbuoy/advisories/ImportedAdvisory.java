package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// An advisory that is public elsewhere, as read, with everything that is doubtful about it.
///
/// @param number its number there; the CVE id where it had none
/// @param published when it became public, or null where nobody says
public record ImportedAdvisory(
    String number,
    VulnerabilityFacts facts,
    @Nullable Instant published,
    List<CveWarning> warnings) {

  public ImportedAdvisory {
    warnings = List.copyOf(warnings);
  }
}
