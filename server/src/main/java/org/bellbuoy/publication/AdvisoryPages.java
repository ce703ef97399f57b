package org.bellbuoy.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.publication.page.AdvisoryPage;
import org.bellbuoy.publication.page.Exploitation;
import org.bellbuoy.publication.page.FlawPart;
import org.bellbuoy.publication.page.MachineFile;
import org.bellbuoy.publication.page.RevisionRow;
import org.bellbuoy.publication.page.Section;
import org.bellbuoy.publication.page.Standing;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.web.page.Link;
import org.jspecify.annotations.Nullable;

/// What the page of an advisory shows.
final class AdvisoryPages {

  private AdvisoryPages() {}

  /// @param versions of CSAF in which it stands
  static AdvisoryPage of(AdvisoryFacts facts, List<CsafVersion> versions, Saying saying) {
    Tracking tracking = facts.tracking();
    return new AdvisoryPage(
        tracking.id(),
        kind(facts.kind(), saying),
        saying.of(facts.title()),
        standing(tracking, saying),
        tracking.initialRelease(),
        tracking.currentRelease(),
        Ratings.of(facts, saying),
        identifiers(facts, saying),
        weaknesses(facts, saying),
        saying.prose(summary(facts)),
        AnswerTexts.of(facts, saying),
        VersionRows.of(facts, saying),
        exploitation(facts, saying),
        sections(facts, saying),
        FlawParts.of(facts, saying),
        Credits.of(facts),
        references(facts),
        files(facts, versions, saying),
        revisions(tracking, saying),
        saying.speech());
  }

  static String kind(AdvisoryKind kind, Saying saying) {
    return saying.words().say("kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static Standing standing(Tracking tracking, Saying saying) {
    return switch (tracking.standing()) {
      case org.bellbuoy.standards.facts.Standing.Withdrawn(Instant at, String reason) ->
          new Standing.Withdrawn(ListBaking.day(at), saying.of(reason));
      case org.bellbuoy.standards.facts.Standing.Superseded gone ->
          new Standing.Superseded(
              ListBaking.day(gone.at()), gone.byTrackingId(), Addresses.page(gone.byTrackingId()));
      case org.bellbuoy.standards.facts.Standing.InForce _ -> inForce(tracking);
    };
  }

  private static Standing inForce(Tracking tracking) {
    Instant next = tracking.nextUpdateBy();
    return tracking.status() == DocumentStatus.INTERIM && next != null
        ? new Standing.Interim(next)
        : new Standing.Final();
  }

  /// Their CVE IDs as texts and pages show them.
  static List<String> cves(AdvisoryFacts facts) {
    return facts.cves().stream().map(CveId::value).toList();
  }

  static String cveAddress(String cve) {
    return "https://www.cve.org/CVERecord?id=" + cve;
  }

  private static List<Link> identifiers(AdvisoryFacts facts, Saying saying) {
    Stream<Link> cves =
        FlawParts.many(facts)
            ? counted("advisory.flaws.count", facts.vulnerabilities().size(), saying)
            : cves(facts).stream().map(cve -> Link.to(cve, cveAddress(cve)));
    Stream<Link> aliases =
        facts.tracking().aliases().stream()
            .map(alias -> Link.to(alias, Addresses.page(facts.tracking().id())));
    return Stream.concat(cves, aliases).toList();
  }

  /// How many there are, and where each is named.
  private static Stream<Link> counted(String key, int number, Saying saying) {
    return Stream.of(Link.to(saying.words().say(key, Integer.toString(number)), "#flaws"));
  }

  private static List<Link> weaknesses(AdvisoryFacts facts, Saying saying) {
    List<Link> all = weaknesses(facts.vulnerabilities());
    return all.size() >= FlawPart.MANY && FlawParts.many(facts)
        ? counted("advisory.weakness.count", all.size(), saying).toList()
        : all;
  }

  static List<Link> weaknesses(List<VulnerabilityFacts> flaws) {
    return flaws.stream()
        .flatMap(flaw -> flaw.weaknesses().stream())
        .filter(weakness -> weakness.cweId() != null)
        .distinct()
        .map(AdvisoryPages::weakness)
        .toList();
  }

  private static Link weakness(Weakness weakness) {
    String id = Objects.requireNonNull(weakness.cweId());
    String number = id.substring("CWE-".length());
    return Link.to(
        id + " " + weakness.name(), "https://cwe.mitre.org/data/definitions/" + number + ".html");
  }

  /// What a reader gets first; the title where nothing is written.
  static String summary(AdvisoryFacts facts) {
    return facts.summary().orElse(facts.title());
  }

  private static List<Section> sections(AdvisoryFacts facts, Saying saying) {
    String summary = summary(facts);
    List<Section> sections = new ArrayList<>();
    (FlawParts.several(facts) ? facts.sections() : facts.prose())
        .stream()
            .filter(section -> !section.markdown().equals(summary))
            .map(section -> section(section, saying))
            .forEach(sections::add);
    return sections;
  }

  static Section section(org.bellbuoy.standards.facts.Section section, Saying saying) {
    String title = section.title();
    String key = "section." + section.kind().name().toLowerCase(java.util.Locale.ROOT);
    return new Section(
        title == null ? saying.words().say(key) : title, saying.prose(section.markdown()));
  }

  private static @Nullable Exploitation exploitation(AdvisoryFacts facts, Saying saying) {
    return facts.vulnerabilities().stream()
        .map(VulnerabilityFacts::exploitation)
        .filter(Objects::nonNull)
        .max(java.util.Comparator.comparing(org.bellbuoy.standards.facts.Exploitation::state))
        .map(known ->
            new Exploitation(
                switch (known.state()) {
                  case NONE_KNOWN -> Exploitation.State.NONE_KNOWN;
                  case PROOF_OF_CONCEPT -> Exploitation.State.PROOF_PUBLIC;
                  case EXPLOITED -> Exploitation.State.IN_THE_WILD;
                },
                saying.paragraph(known.statement())))
        .orElse(null);
  }

  private static List<Link> references(AdvisoryFacts facts) {
    Stream<VulnerabilityFacts> flaws =
        FlawParts.several(facts) ? Stream.empty() : facts.vulnerabilities().stream();
    return FlawParts.links(
        Stream.concat(
                facts.references().stream(), flaws.flatMap(flaw -> flaw.references().stream()))
            .toList());
  }

  private static List<MachineFile> files(
      AdvisoryFacts facts, List<CsafVersion> versions, Saying saying) {
    List<MachineFile> files = new ArrayList<>();
    saying
        .speech()
        .here()
        .filter(_ -> saying.complete())
        .ifPresent(here -> {
          String csaf = Addresses.csaf(facts.tracking().id(), Language.orEnglish(here.tag()));
          files.add(new MachineFile("CSAF 2.0, " + here.own(), csaf));
          files.add(new MachineFile("CSAF 2.0, " + here.own() + ", OpenPGP", csaf + ".asc"));
        });
    for (CsafVersion version : versions) {
      String csaf = Addresses.csaf(facts, version);
      String name = version == CsafVersion.V2_0 ? "CSAF 2.0" : "CSAF 2.1";
      files.add(new MachineFile(name, csaf));
      files.add(new MachineFile(name + " SHA-256", csaf + ".sha256"));
      files.add(new MachineFile(name + " SHA-512", csaf + ".sha512"));
      files.add(new MachineFile(name + " OpenPGP", csaf + ".asc"));
    }
    files.addAll(TwinBaking.files(facts, saying));
    files.add(new MachineFile("JSON", Addresses.json(facts.tracking().id())));
    return files;
  }

  private static List<RevisionRow> revisions(Tracking tracking, Saying saying) {
    return tracking.revisions().reversed().stream()
        .map(revision ->
            new RevisionRow(
                revision.number(),
                revision.date(),
                saying.of(revision.summary()),
                revision.mustActAgain()))
        .toList();
  }
}
