package org.bellbuoy.standards.openvex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// Reads an OpenVEX document (0.2.0): statements about the same vulnerability become one flaw.
public final class OpenVexReading {
  private final JsonNode root;

  private OpenVexReading(JsonNode root) {
    this.root = root;
  }

  public static FactsRead read(JsonNode root) {
    if (!OpenVexShape.recognises(root)) {
      return new FactsRead.Refused("This is no OpenVEX document.");
    }
    try {
      return new OpenVexReading(root).understood();
    } catch (IllegalArgumentException impossible) {
      return new FactsRead.Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private FactsRead understood() {
    Map<String, List<JsonNode>> byName = new LinkedHashMap<>();
    for (JsonNode statement : JsonParts.objects(root, "statements")) {
      String name = name(statement);
      byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(statement);
    }
    List<String> doubts = new ArrayList<>();
    List<VulnerabilityFacts> flaws = new ArrayList<>();
    byName.forEach((name, statements) -> flaws.add(flaw(name, statements, doubts)));
    String number = number();
    return new FactsRead.Understood(
        new AdvisoryFacts(
            publisher(),
            tracking(number),
            AdvisoryKind.RELEASE,
            flaws.size() == 1 ? flaws.getFirst().title() : number,
            TlpLabel.CLEAR,
            "en",
            List.of(),
            List.of(),
            List.of(),
            flaws),
        doubts);
  }

  private static String name(JsonNode statement) {
    JsonNode named = statement.path("vulnerability");
    return JsonParts.text(named, "name")
        .or(() -> JsonParts.text(named, "@id"))
        .orElseThrow(
            () -> new IllegalArgumentException("A statement does not name its vulnerability."));
  }

  private static VulnerabilityFacts flaw(
      String name, List<JsonNode> statements, List<String> doubts) {
    JsonNode named = statements.getFirst().path("vulnerability");
    return new VulnerabilityFacts(
        JsonParts.text(named, "description").orElse(name),
        CveId.find(name)
            .or(() ->
                JsonParts.texts(named, "aliases").stream()
                    .flatMap(alias -> CveId.find(alias).stream())
                    .findFirst())
            .orElse(null),
        List.of(),
        List.of(),
        List.of(),
        OpenVexRows.read(statements, doubts),
        null,
        remediations(statements),
        List.of(),
        CveId.find(name).isPresent() ? List.of() : List.of(new ForeignId("OpenVEX", name)),
        List.of(),
        null,
        null);
  }

  private static List<Remediation> remediations(List<JsonNode> statements) {
    return statements.stream()
        .flatMap(each -> JsonParts.text(each, "action_statement").stream())
        .distinct()
        .map(text -> Remediation.of(RemediationKind.MITIGATION, text))
        .toList();
  }

  /// Ours names the advisory beside the CVE; anybody's has an address.
  private String number() {
    String end = id().substring(id().lastIndexOf('/') + 1);
    return JsonParts.objects(root, "statements").stream()
        .flatMap(each -> JsonParts.texts(each.path("vulnerability"), "aliases").stream())
        .filter(alias -> CveId.find(alias).isEmpty())
        .filter(alias -> end.equalsIgnoreCase(alias + ".openvex.json"))
        .findFirst()
        .orElse(end.replaceFirst("\\.openvex\\.json$", ""));
  }

  private String id() {
    return JsonParts.text(root, "@id").orElse("openvex");
  }

  private Publisher publisher() {
    String author = JsonParts.text(root, "author").orElse("unknown author");
    boolean vendor = JsonParts.text(root, "role").filter("vendor"::equals).isPresent();
    return new Publisher(
        author, id(), vendor ? PublisherRole.VENDOR : PublisherRole.OTHER, null, null);
  }

  private Tracking tracking(String number) {
    Instant first =
        moment("timestamp")
            .orElseThrow(() -> new IllegalArgumentException("The document has no timestamp."));
    Instant last = moment("last_updated").filter(at -> !at.isBefore(first)).orElse(first);
    return new Tracking(
        number,
        List.of(),
        DocumentStatus.FINAL,
        Standing.inForce(),
        first,
        last,
        List.of(
            new Revision(String.valueOf(root.path("version").asInt(1)), last, "As stated.", false)),
        null);
  }

  private Optional<Instant> moment(String name) {
    return JsonParts.text(root, name).flatMap(text -> Optional.ofNullable(Moments.read(text)));
  }
}
