package org.bellbuoy.publication;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.writing.CsafReader;
import org.bellbuoy.standards.csaf.writing.CsafReading;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.statuses.Disagreement;

/// Whether a CSAF document is valid and, read as anybody would read it, says what the facts say.
final class CsafLook {

  private CsafLook() {}

  static boolean says(byte[] document, AdvisoryFacts facts) {
    return CsafValidator.validate(document, Options.mandatory()).valid()
        && CsafReader.read(document) instanceof CsafReading.Understood(AdvisoryFacts read)
        && head(read, facts)
        && flaws(read, facts)
        && agree(rows(read), rows(facts));
  }

  private static boolean head(AdvisoryFacts read, AdvisoryFacts facts) {
    Tracking one = read.tracking();
    Tracking other = facts.tracking();
    return one.id().equals(other.id())
        && read.title().equals(facts.title())
        && one.currentRelease().equals(other.currentRelease())
        && one.revisions().size() == other.revisions().size();
  }

  private static boolean flaws(AdvisoryFacts read, AdvisoryFacts facts) {
    return read.cves().equals(facts.cves()) && fixed(read).equals(fixed(facts));
  }

  private static boolean agree(List<StatusRow> read, List<StatusRow> said) {
    return Disagreement.between(said, read).isEmpty();
  }

  private static List<String> fixed(AdvisoryFacts facts) {
    return rows(facts).stream()
        .flatMap(row -> row instanceof FixedVersion fixed ? Stream.of(fixed) : Stream.empty())
        .map(fixed -> fixed.product().name() + " " + fixed.version())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<StatusRow> rows(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream().flatMap(flaw -> flaw.statuses().stream()).toList();
  }
}
