package org.bellbuoy.standards.csaf.writing;

import java.net.URI;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A document in either version of CSAF.
final class Documents {
  private static final String SCHEMA_21 =
      "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json";

  private Documents() {}

  static ObjectNode write(AdvisoryFacts facts, @Nullable URI canonical, Edition edition) {
    Json document =
        Json.object()
            .put("$schema", edition == Edition.V2_1 ? SCHEMA_21 : null)
            .put("document", new HeadWriter(facts, canonical, edition).write());
    if (!HeadWriter.isInformational(facts)) {
      ProductTree tree = new ProductTree(edition);
      List<Json> flaws =
          facts.vulnerabilities().stream()
              .map(flaw -> new FlawWriter(flaw, tree, edition).write())
              .toList();
      document.put("product_tree", tree.node()).put("vulnerabilities", Json.list(flaws));
    }
    return document.node();
  }
}
