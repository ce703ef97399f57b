package org.bellbuoy.publication;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.CveErrand;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveTrouble;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.OutwardHeld;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Step;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;

/// The records of a release advisory's ids, after its page (CNA rules 5.3.1). An errand takes them
/// to CVE Services, which looks there before it sends; the step waits for what it brings back.
@Component
class CveRecordStep implements Step {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private final CveAccounts accounts;
  private final CveIds ids;
  private final Cases cases;
  private final PublishedAdvisories published;
  private final PublishCveRecords deed;
  private final RunFacts facts;

  CveRecordStep(
      CveAccounts accounts,
      CveIds ids,
      Cases cases,
      PublishedAdvisories published,
      PublishCveRecords deed,
      RunFacts facts) {
    this.accounts = accounts;
    this.ids = ids;
    this.cases = cases;
    this.published = published;
    this.deed = deed;
    this.facts = facts;
  }

  @Override
  public String name() {
    return "cve-record";
  }

  @Override
  public String title() {
    return "CVE record";
  }

  @Override
  public Set<String> after() {
    return Set.of(PageStep.NAME);
  }

  @Override
  public String wayBack() {
    return "Cannot be undone. A record can be corrected, or its id rejected with a reason.";
  }

  @Override
  public Optional<String> skipped(Bundle bundle) {
    if (bundle.caseId() == null) {
      return Optional.of("The advisory comes from no case.");
    }
    if (!accounts.areSet()) {
      return Optional.of("No account at CVE Services is set up.");
    }
    AdvisoryFacts said = facts.of(bundle);
    return said.kind() == AdvisoryKind.RELEASE && !named(said).isEmpty()
        ? Optional.empty()
        : Optional.of("It is no release advisory with a CVE id.");
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    String named = named(facts.of(bundle));
    return new DryRun(
        "The record of " + named + ", as the page of the record in the case shows it.",
        named.split(", ").length);
  }

  @Override
  public Outcome execute(Going going) {
    Optional<CaseFile> file =
        cases.find(HOUSE, new CaseId(Objects.requireNonNull(going.bundle().caseId())));
    boolean stands =
        file.flatMap(each -> published.releaseOf(each.id().value()))
            .filter(release -> release.id().equals(going.bundle().advisory()))
            .isPresent();
    return stands
        ? execute(going, file.orElseThrow())
        : new Outcome.Skipped("It is not the release advisory that stands.");
  }

  private Outcome execute(Going going, CaseFile file) {
    List<CveErrand> asked = asked(going, file);
    if (asked.isEmpty()) {
      return ask(file);
    }
    if (asked.stream().anyMatch(CveErrand::isOpen)) {
      return new Outcome.UnderWay("CVE Services were asked.", A_WHILE);
    }
    Optional<CveTrouble> trouble =
        asked.stream()
            .flatMap(errand -> errand.trouble().stream())
            .filter(each -> each != CveTrouble.REPLACED)
            .findFirst();
    return trouble
        .<Outcome>map(why -> new Outcome.Failed(why.words()))
        .orElseGet(() -> new Outcome.Done("Public.", proof(file)));
  }

  private Outcome ask(CaseFile file) {
    try {
      deed.execute(HOUSE, file);
      return new Outcome.UnderWay("CVE Services were asked.", A_WHILE);
    } catch (Refused refused) {
      String why = refused.refusal().sentence();
      return refused.refusal() instanceof OutwardHeld
          ? new Outcome.Later(why)
          : new Outcome.Failed(why);
    }
  }

  /// What was asked for since the step could begin, by this or by an earlier try.
  private List<CveErrand> asked(Going going, CaseFile file) {
    return ids.errands(HOUSE, file.id().value(), file.embargo()).stream()
        .filter(errand -> errand.kind() == CveErrand.Kind.PUBLISH)
        .filter(errand -> !errand.askedAt().isBefore(going.since()))
        .toList();
  }

  private String proof(CaseFile file) {
    return ids.of(HOUSE, file.id().value(), file.embargo()).stream()
        .flatMap(known -> ids.proof(known).stream())
        .findFirst()
        .orElse("");
  }

  private static String named(AdvisoryFacts said) {
    return said.vulnerabilities().stream()
        .map(VulnerabilityFacts::cve)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
