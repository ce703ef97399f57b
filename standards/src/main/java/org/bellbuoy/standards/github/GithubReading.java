package org.bellbuoy.standards.github;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// Reads one advisory of GitHub's interface (REST, `/advisories` and
/// `/repos/…/security-advisories`).
public final class GithubReading {
  private static final String SOURCE = "GitHub";

  private final JsonNode root;
  private final List<String> doubts = new ArrayList<>();

  private GithubReading(JsonNode root) {
    this.root = root;
  }

  public static boolean recognises(JsonNode root) {
    return JsonParts.text(root, "ghsa_id").isPresent() && root.path("vulnerabilities").isArray();
  }

  public static FactsRead read(JsonNode root) {
    if (!recognises(root)) {
      return new FactsRead.Refused(
          "This is no GitHub advisory: it needs \"ghsa_id\" and \"vulnerabilities\".");
    }
    try {
      return new GithubReading(root).understood();
    } catch (IllegalArgumentException impossible) {
      return new FactsRead.Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private FactsRead understood() {
    String id = text("ghsa_id").orElse("");
    String title = text("summary").orElse(id);
    AdvisoryFacts facts =
        new AdvisoryFacts(
            new Publisher(SOURCE, "https://github.com", PublisherRole.OTHER, null, null),
            tracking(id),
            AdvisoryKind.RELEASE,
            title,
            TlpLabel.CLEAR,
            "en",
            List.of(),
            List.of(),
            List.of(),
            List.of(flaw(id, title)));
    return new FactsRead.Understood(facts, doubts);
  }

  private VulnerabilityFacts flaw(String id, String title) {
    return new VulnerabilityFacts(
        title,
        text("cve_id").flatMap(CveId::find).orElse(null),
        GithubProse.weaknesses(root),
        text("description")
            .map(text -> List.of(new Section(SectionKind.DESCRIPTION, null, text, null)))
            .orElse(List.of()),
        scores(),
        GithubVersions.read(root, doubts),
        null,
        List.of(),
        GithubProse.credits(root),
        List.of(new ForeignId("GHSA", id)),
        GithubProse.references(root),
        null,
        moment("published_at").orElse(null));
  }

  /// Newer answers hold both versions of CVSS, older ones a single score.
  private List<Score> scores() {
    JsonNode both = root.path("cvss_severities");
    return Stream.of(both.path("cvss_v4"), both.path("cvss_v3"), root.path("cvss"))
        .flatMap(each -> JsonParts.text(each, "vector_string").stream())
        .distinct()
        .flatMap(vector -> score(vector).stream())
        .toList();
  }

  private Optional<Score> score(String vector) {
    try {
      return Optional.of(Score.foreign(SOURCE, vector, CvssVector.parse(vector).score().level()));
    } catch (BrokenVector broken) {
      doubts.add("The score is left out: " + broken.getMessage());
      return Optional.empty();
    }
  }

  private Tracking tracking(String id) {
    Optional<Instant> stated = moment("published_at").or(() -> moment("created_at"));
    if (stated.isEmpty()) {
      throw new IllegalArgumentException("The advisory was never published: it has no date.");
    }
    Instant published = stated.get();
    Instant updated = moment("updated_at").filter(at -> !at.isBefore(published)).orElse(published);
    Standing standing =
        moment("withdrawn_at")
            .<Standing>map(at -> new Standing.Withdrawn(at, "GitHub marks it as withdrawn."))
            .orElseGet(Standing::inForce);
    return new Tracking(
        id,
        List.of(),
        DocumentStatus.FINAL,
        standing,
        published,
        updated,
        List.of(new Revision("1", updated, "As given by GitHub.", false)),
        null);
  }

  private Optional<Instant> moment(String name) {
    return text(name).flatMap(text -> Optional.ofNullable(Moments.read(text)));
  }

  private Optional<String> text(String name) {
    return JsonParts.text(root, name);
  }
}
