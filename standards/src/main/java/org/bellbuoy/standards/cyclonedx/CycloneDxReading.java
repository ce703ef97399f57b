package org.bellbuoy.standards.cyclonedx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// Reads a CycloneDX document that holds vulnerabilities (1.4 and newer) as one advisory.
public final class CycloneDxReading {
  private final JsonNode root;
  private final Map<String, Product> products = new LinkedHashMap<>();
  private final List<String> doubts = new ArrayList<>();

  private CycloneDxReading(JsonNode root) {
    this.root = root;
  }

  public static FactsRead read(JsonNode root) {
    if (!CycloneDxShape.recognises(root)) {
      return new FactsRead.Refused("This is no CycloneDX document.");
    }
    if (JsonParts.objects(root, "vulnerabilities").isEmpty()) {
      return new FactsRead.Refused("This CycloneDX document names no vulnerability.");
    }
    try {
      return new CycloneDxReading(root).understood();
    } catch (IllegalArgumentException impossible) {
      return new FactsRead.Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private FactsRead understood() {
    JsonParts.objects(root, "components").forEach(this::learn);
    List<JsonNode> stated = JsonParts.objects(root, "vulnerabilities");
    List<VulnerabilityFacts> flaws =
        stated.stream()
            .map(each -> new CycloneDxFlawReading(each, products, publisher(), doubts).read())
            .toList();
    String number = number(stated);
    return new FactsRead.Understood(
        new AdvisoryFacts(
            new Publisher(publisher(), namespace(stated), PublisherRole.VENDOR, null, null),
            tracking(number, stated),
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

  private void learn(JsonNode component) {
    String name = JsonParts.text(component, "name").orElse("unknown product");
    String ref =
        JsonParts.text(component, "bom-ref")
            .or(() -> JsonParts.text(component, "purl"))
            .orElse(name);
    String vendor =
        JsonParts.text(component.path("supplier"), "name")
            .or(() -> JsonParts.text(component, "group"))
            .orElse("unknown vendor");
    products.putIfAbsent(
        ref,
        new Product(
            vendor,
            name,
            ref,
            JsonParts.text(component, "purl").orElse(null),
            JsonParts.text(component, "cpe").orElse(null)));
  }

  private String publisher() {
    JsonNode metadata = root.path("metadata");
    return JsonParts.text(metadata.path("supplier"), "name")
        .or(() -> JsonParts.text(metadata.path("manufacturer"), "name"))
        .orElse("unknown publisher");
  }

  private static String namespace(List<JsonNode> stated) {
    return stated.stream()
        .flatMap(each -> JsonParts.text(each.path("source"), "url").stream())
        .findFirst()
        .orElse("https://cyclonedx.org");
  }

  /// A document has a serial number only; ours says in a property whose advisory it is.
  private String number(List<JsonNode> stated) {
    return JsonParts.objects(root.path("metadata"), "properties").stream()
        .filter(each ->
            JsonParts.text(each, "name").filter(CycloneDxWriting.NUMBER::equals).isPresent())
        .flatMap(each -> JsonParts.text(each, "value").stream())
        .findFirst()
        .or(() -> JsonParts.text(root, "serialNumber"))
        .or(() -> JsonParts.text(stated.getFirst(), "id"))
        .orElse("CycloneDX document");
  }

  private Tracking tracking(String number, List<JsonNode> stated) {
    Instant current = current(stated);
    Instant first =
        stated.stream()
            .flatMap(each -> moment(each, "published").stream())
            .min(Instant::compareTo)
            .filter(at -> !at.isAfter(current))
            .orElse(current);
    return new Tracking(
        number,
        List.of(),
        DocumentStatus.FINAL,
        Standing.inForce(),
        first,
        current,
        List.of(
            new Revision(
                String.valueOf(root.path("version").asInt(1)), current, "As stated.", false)),
        null);
  }

  private Instant current(List<JsonNode> stated) {
    return moment(root.path("metadata"), "timestamp")
        .or(() ->
            stated.stream()
                .flatMap(each ->
                    Stream.of(moment(each, "updated"), moment(each, "published"))
                        .flatMap(Optional::stream))
                .max(Instant::compareTo))
        .orElseThrow(() -> new IllegalArgumentException("The document has no date."));
  }

  private static Optional<Instant> moment(JsonNode node, String name) {
    return JsonParts.text(node, name).flatMap(text -> Optional.ofNullable(Moments.read(text)));
  }
}
