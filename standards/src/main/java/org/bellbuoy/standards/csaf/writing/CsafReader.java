package org.bellbuoy.standards.csaf.writing;

import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonProblem;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.shape.Spot;
import tools.jackson.databind.JsonNode;

/// Reads CSAF documents, ours and others', as facts. A document only has to be of the right shape:
/// what breaks a test is still shown as it was said.
public final class CsafReader {
  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);

  private CsafReader() {}

  public static CsafReading read(byte[] bytes) {
    return switch (READING.read(bytes)) {
      case JsonResult.Read(JsonNode root) -> read(root);
      case JsonResult.Refused(JsonProblem problem) -> new CsafReading.Refused(problem.inWords());
    };
  }

  /// Only the shape is asked for: what breaks a test can still be read.
  public static CsafReading read(JsonNode json) {
    List<Message> broken =
        CsafValidator.validate(json, Options.of(Set.of())).messages().stream()
            .filter(message -> message.test().equals("schema"))
            .toList();
    if (!broken.isEmpty()) {
      Message first = broken.getFirst();
      return new CsafReading.Refused("At %s: %s".formatted(first.path(), first.text()));
    }
    try {
      return new CsafReading.Understood(facts(Spot.root(json)));
    } catch (IllegalArgumentException impossible) {
      return new CsafReading.Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private static AdvisoryFacts facts(Spot root) {
    HeadReader head = new HeadReader(root.at("document"));
    ProductIndex products = ProductIndex.of(root.at("product_tree"), head.publisher().name());
    List<VulnerabilityFacts> flaws =
        root.items("vulnerabilities").stream()
            .map(flaw -> new FlawReader(flaw, products, head.publisher().name()).read())
            .toList();
    return head.facts(flaws);
  }
}
