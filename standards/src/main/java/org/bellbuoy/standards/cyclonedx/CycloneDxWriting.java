package org.bellbuoy.standards.cyclonedx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.PackageIds;
import org.bellbuoy.standards.facts.Product;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as a CycloneDX 1.6 document that holds nothing but its products
/// and the vulnerabilities in them. The same facts give the same bytes, serial number included.
public final class CycloneDxWriting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The property that holds the number of the advisory.
  static final String NUMBER = "bellbuoy:advisory";

  private CycloneDxWriting() {}

  public static ObjectNode write(AdvisoryFacts facts) {
    ObjectNode bom =
        NODES
            .objectNode()
            .put("bomFormat", "CycloneDX")
            .put("specVersion", "1.6")
            .put("serialNumber", "urn:uuid:" + serial(facts))
            .put("version", facts.tracking().revisions().size());
    ObjectNode metadata = bom.putObject("metadata");
    metadata.put("timestamp", facts.tracking().currentRelease().toString());
    metadata.putObject("supplier").put("name", facts.publisher().name());
    metadata
        .putArray("properties")
        .addObject()
        .put("name", NUMBER)
        .put("value", facts.tracking().id());
    ArrayNode components = bom.putArray("components");
    Map<String, Product> products = new LinkedHashMap<>();
    facts.products().forEach(product -> products.putIfAbsent(product.code(), product));
    products.values().forEach(product -> component(components.addObject(), product));
    ArrayNode flaws = bom.putArray("vulnerabilities");
    facts.vulnerabilities().forEach(flaw -> flaws.add(new CycloneDxFlaw(facts, flaw).write()));
    return bom;
  }

  private static void component(ObjectNode node, Product product) {
    node.put("type", "application").put("bom-ref", product.code()).put("name", product.name());
    node.putObject("supplier").put("name", product.vendor());
    node.put("purl", PackageIds.of(product));
    if (product.cpe() != null) {
      node.put("cpe", product.cpe());
    }
  }

  /// One serial number for an advisory; revisions count in `version`.
  private static UUID serial(AdvisoryFacts facts) {
    String name = facts.publisher().namespace() + "#" + facts.tracking().id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
