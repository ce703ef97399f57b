package org.bellbuoy.standards.osv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// Reads an OSV record, ours or another database's, as an advisory on one vulnerability (schema
/// 1.7). Advisories of GitHub's database come in this form, too.
public final class OsvReading {
  private final JsonNode root;
  private final List<String> doubts = new ArrayList<>();

  private OsvReading(JsonNode root) {
    this.root = root;
  }

  public static FactsRead read(JsonNode root) {
    if (!OsvShape.recognises(root)) {
      return new FactsRead.Refused("This is no OSV record: it needs \"id\" and \"modified\".");
    }
    try {
      return new OsvReading(root).understood();
    } catch (IllegalArgumentException impossible) {
      return new FactsRead.Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private FactsRead understood() {
    String id = text("id").orElse("");
    String title = text("summary").orElse(id);
    VulnerabilityFacts flaw = flaw(id, title);
    AdvisoryFacts facts =
        new AdvisoryFacts(
            publisher(id),
            tracking(id),
            AdvisoryKind.RELEASE,
            title,
            TlpLabel.CLEAR,
            "en",
            List.of(),
            List.of(),
            List.of(),
            List.of(flaw));
    return new FactsRead.Understood(facts, doubts);
  }

  private VulnerabilityFacts flaw(String id, String title) {
    List<StatusRow> rows = OsvAffectedReading.read(root, doubts);
    if (rows.isEmpty()) {
      doubts.add("The record names no affected version.");
    }
    return new VulnerabilityFacts(
        title,
        names(id).flatMap(name -> CveId.find(name).stream()).findFirst().orElse(null),
        OsvProse.weaknesses(root),
        text("details")
            .map(text -> List.of(new Section(SectionKind.DESCRIPTION, null, text, null)))
            .orElse(List.of()),
        OsvProse.scores(root, database(id), doubts),
        rows,
        null,
        List.of(),
        OsvProse.credits(root),
        foreignIds(id),
        OsvProse.references(root),
        null,
        moment("published").orElse(null));
  }

  private Stream<String> names(String id) {
    return Stream.concat(Stream.of(id), JsonParts.texts(root, "aliases").stream());
  }

  private List<ForeignId> foreignIds(String id) {
    return names(id)
        .filter(name -> CveId.find(name).isEmpty() && !name.startsWith("x_"))
        .map(name -> new ForeignId(database(name), name))
        .distinct()
        .toList();
  }

  private static Publisher publisher(String id) {
    return new Publisher(database(id), "https://osv.dev", PublisherRole.OTHER, null, null);
  }

  /// The prefix of an id names the database it comes from.
  private static String database(String id) {
    int dash = id.indexOf('-');
    return dash > 0 ? id.substring(0, dash) : "OSV";
  }

  /// Our own records say which advisory they were made from.
  private Tracking tracking(String id) {
    Instant modified = moment("modified").orElse(Instant.EPOCH);
    Instant published = moment("published").orElse(modified);
    if (modified.isBefore(published)) {
      doubts.add("The record was modified before it was published: the later time is taken.");
      modified = published;
    }
    return new Tracking(
        JsonParts.text(root.path("database_specific"), "advisory").orElse(id),
        List.of(),
        DocumentStatus.FINAL,
        standing(),
        published,
        modified,
        List.of(new Revision("1", modified, "As recorded in the OSV database.", false)),
        null);
  }

  private Standing standing() {
    return moment("withdrawn")
        .<Standing>map(at -> new Standing.Withdrawn(at, "The OSV record is marked as withdrawn."))
        .orElseGet(Standing::inForce);
  }

  private Optional<Instant> moment(String name) {
    return text(name).flatMap(text -> Optional.ofNullable(Moments.read(text)));
  }

  private Optional<String> text(String name) {
    return JsonParts.text(root, name);
  }
}
